package org.openaims.benchmarks.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.Context;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.PersonalData;
import org.openaims.model.context.StageEntry;
import org.openaims.model.context.SystemOrigin;
import org.openaims.model.context.SystemRole;
import org.openaims.model.record.DataResourceId;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.SupplierId;
import org.openaims.model.standard.AiActorRole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the register as somebody would by hand with a streaming parser: straight from the bytes into the builders, by a
 * switch over the names, without places and without a check that the builders do not make themselves.
 */
final class HandWrittenReader {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonParser parser;

    private HandWrittenReader(JsonParser parser) {
        this.parser = parser;
    }

    static Aims read(byte[] document) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return new HandWrittenReader(parser).aims();
        }
    }

    private Aims aims() {
        Aims.Builder aims = Aims.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals("context")) {
                aims.context(context());
            } else {
                parser.skipChildren();
            }
        }
        return aims.build();
    }

    private Context context() {
        Context.Builder context = Context.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals("systems")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    context.addSystem(system());
                }
            } else {
                parser.skipChildren();
            }
        }
        return context.build();
    }

    private AiSystem system() {
        AiSystem.Builder system = AiSystem.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> system.id(parser.getString());
                case "affectedPersons" -> system.affectedPersons(texts());
                case "autonomy" -> system.autonomy(AiSystem.Autonomy.valueOf(parser.getString()));
                case "dataResources" -> each(text -> system.addDataResource(DataResourceId.of(text)));
                case "impactClass" -> system.impactClass(ImpactClass.valueOf(parser.getString()));
                case "intendedPurpose" -> system.intendedPurpose(parser.getString());
                case "intendedUsers" -> system.intendedUsers(texts());
                case "jurisdictions" -> system.jurisdictions(texts());
                case "learnsInOperation" -> system.learnsInOperation(parser.getBooleanValue());
                case "name" -> system.name(parser.getString());
                case "nextReviewBy" -> system.nextReviewBy(day());
                case "operation" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        system.addOperation(period());
                    }
                }
                case "origin" -> system.origin(SystemOrigin.valueOf(parser.getString()));
                case "oversight" -> system.oversight(parser.getString());
                case "owner" -> system.owner(PersonId.of(parser.getString()));
                case "personalData" -> system.personalData(PersonalData.valueOf(parser.getString()));
                case "recordedBy" -> system.recordedBy(PersonId.of(parser.getString()));
                case "recordedOn" -> system.recordedOn(day());
                case "registeredOn" -> system.registeredOn(day());
                case "roles" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        system.addRole(role());
                    }
                }
                case "stages" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        system.addStage(stage());
                    }
                }
                case "suppliers" -> each(text -> system.addSupplier(SupplierId.of(text)));
                case "unintendedUses" -> system.unintendedUses(texts());
                default -> parser.skipChildren();
            }
        }
        return system.build();
    }

    private OperationPeriod period() {
        OperationPeriod.Builder period = OperationPeriod.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "endedOn" -> period.endedOn(occurrence());
                case "startedOn" -> period.startedOn(occurrence());
                default -> parser.skipChildren();
            }
        }
        return period.build();
    }

    private SystemRole role() {
        SystemRole.Builder role = SystemRole.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "rationale" -> role.rationale(parser.getString());
                case "role" -> role.role(AiActorRole.valueOf(parser.getString()));
                default -> parser.skipChildren();
            }
        }
        return role.build();
    }

    private StageEntry stage() {
        StageEntry.Builder stage = StageEntry.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "enteredOn" -> stage.enteredOn(occurrence());
                case "stage" -> stage.stage(LifeCycleStage.valueOf(parser.getString()));
                default -> parser.skipChildren();
            }
        }
        return stage.build();
    }

    private Occurrence occurrence() {
        Occurrence occurrence = Occurrence.unknown();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "kind" -> {
                    if (parser.getString().equals("no")) {
                        occurrence = Occurrence.no();
                    }
                }
                case "day" -> occurrence = Occurrence.on(day());
                default -> parser.skipChildren();
            }
        }
        return occurrence;
    }

    /** Of the one form that days have here, which takes a fifth of the time of {@link LocalDate#parse(CharSequence)}. */
    private LocalDate day() {
        String text = parser.getString();
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeParseException("expected a day such as 2026-01-31", text, 0);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        each(texts::add);
        return texts;
    }

    private void each(Consumer<String> taker) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            taker.accept(parser.getString());
        }
    }
}
