package org.openaims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.record.AnyRecord;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Extensible;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.RecordId;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.RegisterEntry;

/** What holds for every record that can be reached from the records and from a result. */
class RecordContractTest {

    /**
     * Every event that a record can be without and that ends nothing: when it is the only one and lies later, the
     * record was not there yet. Whoever adds an optional event says here, or with an ending, which it is.
     */
    private static final List<String> BEGINNINGS = List.of(
            "AiObjective.setOn",
            "AiSystem.foundInUseOn",
            "AiSystem.registeredOn",
            "AimsChange.executedOn",
            "AimsChange.plannedOn",
            "AimsChange.proposedOn",
            "AimsPeriod.decidedOn",
            "CompetenceAction.decidedOn",
            "Concern.acknowledgedOn",
            "ContextIssue.identifiedOn",
            "Contract.signedOn",
            "CorrectiveAction.criterionSetOn",
            "CorrectiveAction.decidedOn",
            "DataPreparation.preparedOn",
            "DataResource.registeredOn",
            "DocumentedInformation.createdOn",
            "Evidence.datedOn",
            "ExternalAudit.decidedOn",
            "FrameworkChange.noticedOn",
            "Improvement.decidedOn",
            "Incident.occurredOn",
            "Incident.reportedOn",
            "InterestedParty.identifiedOn",
            "InternalAudit.completedOn",
            "InternalAudit.plannedOn",
            "InternalAudit.reportedOn",
            "InternalAudit.startedOn",
            "Nonconformity.occurredOn",
            "ObjectivePlan.plannedOn",
            "OwnControl.decidedOn",
            "PartyRequirement.arisenOn",
            "Person.joinedOn",
            "PlannedAction.decidedOn",
            "ProcessIntegration.integratedOn",
            "PublicNotice.publishedOn",
            "QualityRequirement.setOn",
            "ReferenceFramework.lookedUpOn",
            "RelevanceDecision.decidedOn",
            "RetentionRule.decidedOn",
            "RiskOrOpportunity.identifiedOn",
            "RiskTreatment.decidedOn",
            "RoleAssignment.appointedOn",
            "RootCause.foundOn",
            "Safeguard.setUpOn",
            "Sanction.sanctionedOn",
            "StatementOfApplicability.createdOn",
            "Supplier.registeredOn",
            "SystemChange.deployedOn",
            "SystemChange.noticedOn",
            "SystemChange.proposedOn",
            "SystemDocument.createdOn",
            "SystemResource.documentedOn",
            "SystemRole.determinedOn",
            "ThirdPartyModel.registeredOn",
            "TreatmentAction.decidedOn",
            "TreatmentAction.startedOn",
            "TreatmentPlan.createdOn");

    /** Names that end like an event and are none: what an outcome rests on. */
    private static final Set<String> VERBS = Set.of("restsOn");

    @Test
    void every_optional_event_is_known_to_begin_or_to_end_what_its_record_shows() {
        Set<String> beginnings = new TreeSet<>();
        for (RecordType<?> type : AnyRecord.types(RecordType.of(Aims.class))) {
            for (Attribute<?> attribute : type.attributes()) {
                if (attribute.time() == Attribute.Time.EVENT
                        && attribute.presence() != Attribute.Presence.REQUIRED
                        && !attribute.isEnding()) {
                    beginnings.add(type.name() + "." + attribute.name());
                }
            }
        }
        assertThat(beginnings).containsExactlyElementsOf(BEGINNINGS);
    }

    @TestFactory
    Stream<DynamicContainer> the_contract_of_every_record() {
        return AnyRecord.types().stream()
                .map(type -> dynamicContainer(
                        name(type),
                        Stream.of(
                                dynamicTest("is extensible or a Java record", () -> isExtensible(type)),
                                dynamicTest("has an id of its own in a register", () -> hasAnId(type)),
                                dynamicTest("names events alone with On", () -> namesEvents(type)),
                                dynamicTest("has nouns for names", () -> namesAreNouns(type)),
                                dynamicTest("demands what has no default", () -> demands(type)),
                                dynamicTest("lists the id first and then by name", () -> isSorted(type)))));
    }

    private static void isExtensible(RecordType<?> type) {
        assertThat(Extensible.class.isAssignableFrom(type.javaType())
                        || type.javaType().isRecord())
                .isTrue();
        assertThat(type.attribute("extensions").isPresent())
                .isEqualTo(Extensible.class.isAssignableFrom(type.javaType()));
    }

    private static void hasAnId(RecordType<?> type) {
        if (RegisterEntry.class.isAssignableFrom(type.javaType())) {
            Attribute<?> id = type.attribute("id").orElseThrow();
            assertThat(id.presence()).isEqualTo(Attribute.Presence.REQUIRED);
            assertThat(id.type())
                    .isInstanceOfSatisfying(
                            AttributeType.Coded.class,
                            coded -> assertThat(RecordId.class.isAssignableFrom(coded.type()))
                                    .isTrue());
        }
    }

    private static void namesEvents(RecordType<?> type) {
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.name().endsWith("On") && !VERBS.contains(attribute.name())) {
                assertThat(attribute.isMany()).as(attribute.name()).isFalse();
                assertThat(attribute.type() == AttributeType.Scalar.DAY || isOccurrence(attribute))
                        .as(attribute.name())
                        .isTrue();
                assertThat(attribute.time()).as(attribute.name()).isNotEqualTo(Attribute.Time.NONE);
            } else {
                assertThat(isOccurrence(attribute)).as(attribute.name()).isFalse();
                assertThat(attribute.time()).as(attribute.name()).isEqualTo(Attribute.Time.NONE);
            }
            if (attribute.isEnding()) {
                assertThat(attribute.time()).as(attribute.name()).isEqualTo(Attribute.Time.EVENT);
                assertThat(attribute.presence()).as(attribute.name()).isNotEqualTo(Attribute.Presence.REQUIRED);
            }
        }
    }

    private static boolean isOccurrence(Attribute<?> attribute) {
        return attribute.type() instanceof AttributeType.Choice choice && choice.type() == Occurrence.class;
    }

    private static void namesAreNouns(RecordType<?> type) {
        assertThat(type.attributes().stream().map(Attribute::name))
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"))
                .noneMatch(name -> name.matches("(get|is|has)[A-Z].*"));
    }

    private static <T> void demands(RecordType<T> type) {
        List<String> required = type.attributes().stream()
                .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                .map(Attribute::name)
                .toList();
        assertThat(type.draft().missing()).isEqualTo(required);
        for (Attribute<T> attribute : type.attributes()) {
            boolean hasDefault = isDefault(type, attribute);
            assertThat(hasDefault).as(attribute.name()).isEqualTo(attribute.presence() == Attribute.Presence.DEFAULTED);
        }
    }

    private static boolean isDefault(RecordType<?> type, Attribute<?> attribute) {
        try {
            return type.javaType().getMethod(attribute.name()).isDefault();
        } catch (NoSuchMethodException e) {
            throw new AssertionError("expected an accessor " + attribute.name(), e);
        }
    }

    private static void isSorted(RecordType<?> type) {
        List<String> names = type.attributes().stream().map(Attribute::name).toList();
        List<String> rest = names.stream().filter(name -> !name.equals("id")).toList();
        assertThat(rest).isSorted();
        assertThat(names.indexOf("id")).isLessThan(1);
    }

    /** The simple name, after that of the type in which it is nested. */
    private static String name(RecordType<?> type) {
        Class<?> outer = type.javaType().getEnclosingClass();
        return outer == null ? type.name() : outer.getSimpleName() + "." + type.name();
    }
}
