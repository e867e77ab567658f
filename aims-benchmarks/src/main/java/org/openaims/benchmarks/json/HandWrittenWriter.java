package org.openaims.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.StageEntry;
import org.openaims.model.context.SystemRole;
import org.openaims.model.record.Code;
import org.openaims.model.record.Occurrence;
import org.openaims.serialization.AimsJson;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the register as somebody would by hand with a streaming generator and names that are encoded once. The document
 * is the same to the byte as ours.
 */
final class HandWrittenWriter {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final ObjectWriteContext LAYOUT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return Layout.printer();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString AFFECTED_PERSONS = new SerializedString("affectedPersons");
    private static final SerializableString AUTONOMY = new SerializedString("autonomy");
    private static final SerializableString DATA_RESOURCES = new SerializedString("dataResources");
    private static final SerializableString IMPACT_CLASS = new SerializedString("impactClass");
    private static final SerializableString INTENDED_PURPOSE = new SerializedString("intendedPurpose");
    private static final SerializableString INTENDED_USERS = new SerializedString("intendedUsers");
    private static final SerializableString JURISDICTIONS = new SerializedString("jurisdictions");
    private static final SerializableString LEARNS_IN_OPERATION = new SerializedString("learnsInOperation");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString NEXT_REVIEW_BY = new SerializedString("nextReviewBy");
    private static final SerializableString OPERATION = new SerializedString("operation");
    private static final SerializableString ORIGIN = new SerializedString("origin");
    private static final SerializableString OVERSIGHT = new SerializedString("oversight");
    private static final SerializableString OWNER = new SerializedString("owner");
    private static final SerializableString PERSONAL_DATA = new SerializedString("personalData");
    private static final SerializableString RECORDED_BY = new SerializedString("recordedBy");
    private static final SerializableString RECORDED_ON = new SerializedString("recordedOn");
    private static final SerializableString REGISTERED_ON = new SerializedString("registeredOn");
    private static final SerializableString ROLES = new SerializedString("roles");
    private static final SerializableString STAGES = new SerializedString("stages");
    private static final SerializableString SUPPLIERS = new SerializedString("suppliers");
    private static final SerializableString UNINTENDED_USES = new SerializedString("unintendedUses");
    private static final SerializableString ENDED_ON = new SerializedString("endedOn");
    private static final SerializableString STARTED_ON = new SerializedString("startedOn");
    private static final SerializableString RATIONALE = new SerializedString("rationale");
    private static final SerializableString ROLE = new SerializedString("role");
    private static final SerializableString ENTERED_ON = new SerializedString("enteredOn");
    private static final SerializableString STAGE = new SerializedString("stage");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString DAY = new SerializedString("day");

    private final JsonGenerator json;

    private HandWrittenWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] write(Aims aims) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(20_000_000);
        try (JsonGenerator json = JSON.createGenerator(LAYOUT, bytes, JsonEncoding.UTF8)) {
            new HandWrittenWriter(json).document(aims);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void document(Aims aims) {
        json.writeStartObject();
        json.writeStringProperty("formatVersion", AimsJson.FORMAT_VERSION);
        json.writeObjectPropertyStart("context");
        json.writeArrayPropertyStart("systems");
        aims.context().systems().forEach(this::system);
        json.writeEndArray();
        json.writeEndObject();
        empty("evaluation");
        json.writeObjectPropertyStart("handedIn");
        json.writeStringProperty("kind", "wholeAims");
        json.writeEndObject();
        empty("improvement");
        empty("leadership");
        empty("operation");
        empty("planning");
        empty("support");
        json.writeEndObject();
    }

    private void empty(String floor) {
        json.writeObjectPropertyStart(floor);
        json.writeEndObject();
    }

    private void system(AiSystem system) {
        json.writeStartObject();
        text(ID, system.id().value());
        texts(AFFECTED_PERSONS, system.affectedPersons());
        constant(AUTONOMY, system.autonomy());
        codes(DATA_RESOURCES, system.dataResources());
        constant(IMPACT_CLASS, system.impactClass());
        text(INTENDED_PURPOSE, system.intendedPurpose());
        texts(INTENDED_USERS, system.intendedUsers());
        texts(JURISDICTIONS, system.jurisdictions());
        if (system.learnsInOperation().isPresent()) {
            json.writeName(LEARNS_IN_OPERATION);
            json.writeBoolean(system.learnsInOperation().get());
        }
        text(NAME, system.name());
        day(NEXT_REVIEW_BY, system.nextReviewBy());
        if (!system.operation().isEmpty()) {
            json.writeName(OPERATION);
            json.writeStartArray();
            system.operation().forEach(this::period);
            json.writeEndArray();
        }
        constant(ORIGIN, system.origin());
        text(OVERSIGHT, system.oversight());
        code(OWNER, system.owner());
        constant(PERSONAL_DATA, system.personalData());
        code(RECORDED_BY, system.recordedBy());
        day(RECORDED_ON, system.recordedOn());
        day(REGISTERED_ON, system.registeredOn());
        if (!system.roles().isEmpty()) {
            json.writeName(ROLES);
            json.writeStartArray();
            system.roles().forEach(this::role);
            json.writeEndArray();
        }
        if (!system.stages().isEmpty()) {
            json.writeName(STAGES);
            json.writeStartArray();
            system.stages().forEach(this::stage);
            json.writeEndArray();
        }
        codes(SUPPLIERS, system.suppliers());
        texts(UNINTENDED_USES, system.unintendedUses());
        json.writeEndObject();
    }

    private void period(OperationPeriod period) {
        json.writeStartObject();
        occurrence(ENDED_ON, period.endedOn());
        occurrence(STARTED_ON, period.startedOn());
        json.writeEndObject();
    }

    private void role(SystemRole role) {
        json.writeStartObject();
        text(RATIONALE, role.rationale());
        text(ROLE, role.role().name());
        json.writeEndObject();
    }

    private void stage(StageEntry stage) {
        json.writeStartObject();
        occurrence(ENTERED_ON, stage.enteredOn());
        text(STAGE, stage.stage().name());
        json.writeEndObject();
    }

    private void occurrence(SerializableString name, Occurrence occurrence) {
        json.writeName(name);
        json.writeStartObject();
        text(KIND, occurrence instanceof Occurrence.On ? "on" : "no");
        day(DAY, occurrence.happenedOn());
        json.writeEndObject();
    }

    private void constant(SerializableString name, Optional<? extends Enum<?>> constant) {
        if (constant.isPresent()) {
            text(name, constant.get().name());
        }
    }

    private void day(SerializableString name, Optional<LocalDate> day) {
        if (day.isPresent()) {
            text(name, day.get().toString());
        }
    }

    private void code(SerializableString name, Optional<? extends Code> code) {
        if (code.isPresent()) {
            text(name, code.get().value());
        }
    }

    private void text(SerializableString name, Optional<String> text) {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    private void text(SerializableString name, String text) {
        json.writeName(name);
        json.writeString(text);
    }

    private void texts(SerializableString name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void codes(SerializableString name, Collection<? extends Code> codes) {
        if (!codes.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            for (Code code : codes) {
                json.writeString(code.value());
            }
            json.writeEndArray();
        }
    }
}
