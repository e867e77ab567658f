package org.openaims.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openaims.model.Aims;
import org.openaims.model.context.ImpactClass;
import org.openaims.model.context.LifeCycleStage;
import org.openaims.model.context.PersonalData;
import org.openaims.model.context.SystemOrigin;
import org.openaims.model.record.Code;
import org.openaims.model.record.Occurrence;
import org.openaims.model.standard.AiActorRole;
import org.openaims.serialization.AimsJson;

/** The same register as plain Java records, as a user would write them for a data binding: nothing is checked. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlainAims(String formatVersion, Context context) {

    /** Clause 4, the register only. */
    public record Context(List<AiSystem> systems) {}

    /** An AI system with the attributes that the document uses, in the order of the document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AiSystem(
            String id,
            List<String> affectedPersons,
            org.openaims.model.context.AiSystem.Autonomy autonomy,
            List<String> dataResources,
            ImpactClass impactClass,
            String intendedPurpose,
            List<String> intendedUsers,
            List<String> jurisdictions,
            boolean learnsInOperation,
            String name,
            LocalDate nextReviewBy,
            List<OperationPeriod> operation,
            SystemOrigin origin,
            @Nullable String oversight,
            String owner,
            PersonalData personalData,
            String recordedBy,
            LocalDate recordedOn,
            LocalDate registeredOn,
            List<SystemRole> roles,
            List<StageEntry> stages,
            List<String> suppliers,
            List<String> unintendedUses) {}

    /** A period of operation. */
    public record OperationPeriod(Happening endedOn, Happening startedOn) {}

    /** A role of the organization. */
    public record SystemRole(String rationale, AiActorRole role) {}

    /** A stage of the life cycle. */
    public record StageEntry(Happening enteredOn, LifeCycleStage stage) {}

    /** Whether and when something happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Happening(String kind, @Nullable LocalDate day) {

        static Happening of(Occurrence occurrence) {
            return occurrence
                    .happenedOn()
                    .map(day -> new Happening("on", day))
                    .orElseGet(() -> new Happening("no", null));
        }
    }

    /** The plain form of the register. */
    static PlainAims of(Aims aims) {
        return new PlainAims(
                AimsJson.FORMAT_VERSION,
                new Context(aims.context().systems().stream().map(PlainAims::of).toList()));
    }

    private static AiSystem of(org.openaims.model.context.AiSystem system) {
        return new AiSystem(
                system.id().value(),
                List.copyOf(system.affectedPersons()),
                system.autonomy().orElseThrow(),
                texts(system.dataResources()),
                system.impactClass().orElseThrow(),
                system.intendedPurpose().orElseThrow(),
                List.copyOf(system.intendedUsers()),
                List.copyOf(system.jurisdictions()),
                system.learnsInOperation().orElseThrow(),
                system.name(),
                system.nextReviewBy().orElseThrow(),
                system.operation().stream()
                        .map(period ->
                                new OperationPeriod(Happening.of(period.endedOn()), Happening.of(period.startedOn())))
                        .toList(),
                system.origin().orElseThrow(),
                system.oversight().orElse(null),
                system.owner().orElseThrow().value(),
                system.personalData().orElseThrow(),
                system.recordedBy().orElseThrow().value(),
                system.recordedOn().orElseThrow(),
                system.registeredOn().orElseThrow(),
                system.roles().stream()
                        .map(role -> new SystemRole(role.rationale().orElseThrow(), role.role()))
                        .toList(),
                system.stages().stream()
                        .map(stage -> new StageEntry(Happening.of(stage.enteredOn()), stage.stage()))
                        .toList(),
                texts(system.suppliers()),
                system.unintendedUses());
    }

    private static List<String> texts(Iterable<? extends Code> codes) {
        java.util.ArrayList<String> texts = new java.util.ArrayList<>();
        codes.forEach(code -> texts.add(code.value()));
        return List.copyOf(texts);
    }
}
