package org.openaims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openaims.model.record.AnyRecord;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.Invariants;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;

/**
 * Every invariant of every record: both sides of its boundary, its exact message, and that the sources hold no other.
 *
 * <p>Each is broken in a record that has nothing but what it must have, and in one that has everything and a name in every
 * text: a message that equals the expected one quotes neither.
 */
class InvariantListTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    /** What may stand in any text, and in no message. */
    private static final String NAME = "Erika Mustermann";

    /** By the call of {@link Invariants}: the attributes, and after a colon what they are measured against. */
    private static final Map<String, List<String>> INVARIANTS = Map.of(
            "notBefore",
            List.of(
                    "AiObjective.closing: setOn",
                    "AiRisk.closedOn: identifiedOn",
                    "AimsPeriod.endedOn: runsFrom",
                    "AimsPeriod.transitionUntil: runsFrom",
                    "Analysis.periodUntil: periodFrom",
                    "ApprovalGate.endedOn: inForceFrom",
                    "AuditProgramme.periodUntil: periodFrom",
                    "Certificate.validUntil: decidedOn",
                    "Closing.reopening: closedOn",
                    "CommunicationPlanItem.endedOn: decidedOn",
                    "CompetenceRequirement.endedOn: determinedOn",
                    "ConcernChannel.closedOn: openFrom",
                    "ContextIssue.closedOn: identifiedOn",
                    "Contract.validUntil: validFrom",
                    "ControlImplementation.endedOn: inPlaceOn",
                    "Directive.withdrawnOn: issuedOn",
                    "DocumentedInformation.disposedOn: createdOn",
                    "EventLogging.endedOn: startedOn",
                    "Incident.closedOn: detectedOn",
                    "InterestedParty.endedOn: identifiedOn",
                    "InternalAudit.completedOn: startedOn",
                    "Mechanism.endedOn: startedOn",
                    "ModelUse.endedOn: startedOn",
                    "MonitoringItem.endedOn: decidedOn",
                    "NamedLapse.lastDay: firstDay",
                    "Nonconformity.closings: detectedOn",
                    "NoneOccurred.statement: periodFrom",
                    "OperationPeriod.endedOn: startedOn",
                    "OwnControl.endedOn: decidedOn",
                    "PartyRequirement.endedOn: arisenOn",
                    "PerformanceEvaluation.periodUntil: periodFrom",
                    "PerformanceReport.periodUntil: periodFrom",
                    "ProcessIntegration.endedOn: integratedOn",
                    "ProcessingActivity.endedOn: startedOn",
                    "PublicClaim.withdrawnOn: madeOn",
                    "Publication.withdrawnOn: publishedOn",
                    "ReportingObligation.endedOn: determinedOn",
                    "ResidualRiskAcceptance.validUntil: acceptedOn",
                    "ResidualRiskAcceptance.withdrawnOn: acceptedOn",
                    "ResourceAllocation.periodUntil: periodFrom",
                    "ResourceNeed.periodUntil: periodFrom",
                    "ResponsibilityAllocation.endedOn: agreedOn",
                    "RiskOrOpportunity.closedOn: identifiedOn",
                    "RoleAssignment.endedOn: heldFrom",
                    "RoleAssignment.heldUntil: heldFrom",
                    "RoleDefinition.endedOn: neededFrom",
                    "SignificanceRule.endedOn: decidedOn",
                    "SuppliedService.endedOn: startedOn",
                    "SystemChange.rolledBackOn: deployedOn",
                    "SystemDeployment.replacedOn: deployedOn",
                    "SystemRole.endedOn: determinedOn",
                    "ThirdPartyModel.retiredOn: registeredOn"),
            "notNegative",
            List.of(
                    "AwarenessActivity.joiners",
                    "AwarenessActivity.population",
                    "AwarenessActivity.reached",
                    "Communication.population",
                    "Communication.reached",
                    "Incident.personsAffected",
                    "Interval.tolerance",
                    "LeadershipCommunication.population",
                    "LeadershipCommunication.reached",
                    "Limit.within",
                    "Organization.peopleWorkingWithAi",
                    "ResourceAllocation.amount",
                    "ResourceNeed.amount"),
            "fromOne",
            List.of("DecisionLedgerEntry.sequence", "RiskRating.priority"),
            "sha256",
            List.of("DecisionLedgerEntry.contentHash", "DecisionLedgerEntry.previousHash", "Evidence.sha256"),
            "notBlank",
            List.of("StandardRef.clause", "StandardRef.standard"));

    /** What is no record and has invariants, each with a test of its own where it is named. */
    private static final List<String> ELSEWHERE = List.of("sha256 LedgerCheck.head"); // LedgerCheckTest

    /** What throws by itself, each with a test of its own in {@link InvariantTest} or where it is named. */
    private static final List<String> OTHERS = List.of(
            "Code: type + \": must have 1 to \"",
            "Code: type + \": must have no white space or control character, but had one at position \"",
            "Days: \"Stretch.last: must not be before \"",
            "ExtensionKey: \"extensions: a key must be a lower-case namespace, a colon and a local name, such as acme:cost-centre\"",
            "Extent: \"HandedInRegister.register: must be a JSON pointer that begins with /, but had none in front\"",
            "Interval: \"Interval[\" + id() + \"].every: must be longer than zero, but was \"",
            "MonitoringItem: \"MonitoringItem[\" + id() + \"].upperThreshold: must not be below \"",
            "RecordType: \"Cannot build \"", // RecordTypeTest
            "SystemRole: \"SystemRole.subRole: must be a sub-role of \"",
            "Value: \"Value.Fields: names must not begin with $, but one did\"");

    @TestFactory
    Stream<DynamicTest> both_sides_of_every_boundary() {
        Map<String, RecordType<?>> types = new TreeMap<>();
        AnyRecord.types().forEach(type -> types.put(type.name(), type));
        List<DynamicTest> tests = new ArrayList<>();
        INVARIANTS.forEach((call, rows) -> rows.forEach(row -> {
            String[] parts = row.split("[.:] ?");
            RecordType<?> type = Objects.requireNonNull(types.get(parts[0]), row);
            tests.add(dynamicTest(call + " " + row, () -> holds(type, call, parts)));
        }));
        return tests.stream();
    }

    private static <T> void holds(RecordType<T> type, String call, String[] parts) {
        Attribute<T> attribute = type.attribute(parts[1]).orElseThrow();
        for (boolean full : new boolean[] {false, true}) {
            String place = type.name() + (type.attribute("id").isPresent() ? "[x-1]." : ".") + attribute;
            Subject<T> subject = new Subject<>(type, attribute, full);
            switch (call) {
                case "notBefore" -> {
                    Attribute<T> start = type.attribute(parts[2]).orElseThrow();
                    UnaryOperator<RecordType.Draft<T>> from = draft -> draft.set(start, day(start, DAY));
                    subject.takes(from, day(attribute, DAY));
                    subject.refuses(
                            from,
                            day(attribute, DAY.minusDays(1)),
                            place + ": must not be before 2025-03-01, but was 2025-02-28");
                    if (start.presence() == Attribute.Presence.OPTIONAL) {
                        subject.takes(draft -> draft.clear(start), day(attribute, DAY.minusDays(1)));
                    } else if (start.type() instanceof AttributeType.Choice) {
                        subject.takes(
                                draft -> draft.set(start, Occurrence.unknown()), day(attribute, DAY.minusDays(1)));
                    }
                }
                case "notNegative" -> {
                    subject.takes(number(attribute, 0));
                    subject.refuses(
                            number(attribute, -1), place + ": must not be negative, but was " + number(attribute, -1));
                }
                case "fromOne" -> {
                    subject.takes(1);
                    subject.refuses(0, place + ": must be 1 or more, but was 0");
                }
                case "sha256" -> {
                    String message = place + ": must be 64 lower-case hexadecimal digits, but had ";
                    subject.takes(DIGEST);
                    subject.refuses(DIGEST + "0", message + "65 characters");
                    subject.refuses(DIGEST.substring(1), message + "63 characters");
                    subject.refuses("A" + DIGEST.substring(1), message + "64 characters");
                    subject.refuses(NAME, message + NAME.length() + " characters");
                }
                default -> {
                    subject.takes(NAME);
                    subject.refuses("", place + ": must not be blank, but was");
                    subject.refuses(" \t", place + ": must not be blank, but was");
                }
            }
        }
    }

    /** A value that says a day: itself, an occurrence, or a part of which that day is the event. */
    private static Object day(Attribute<?> attribute, LocalDate day) {
        if (attribute.type() instanceof AttributeType.Nested nested) {
            Object part = part(nested.type(), day);
            return attribute.isMany() ? many(attribute, part) : part;
        }
        return attribute.type() == AttributeType.Scalar.DAY ? day : Occurrence.on(day);
    }

    private static <P> Object part(RecordType<P> type, LocalDate day) {
        Attribute<P> event = type.attributes().stream()
                .filter(one -> one.time() == Attribute.Time.EVENT && one.presence() == Attribute.Presence.REQUIRED)
                .findFirst()
                .orElseThrow();
        return draft(type, false).set(event, day).build();
    }

    private static Object number(Attribute<?> attribute, int number) {
        if (attribute.type() == AttributeType.Scalar.PERIOD) {
            return Period.ofDays(number);
        }
        return attribute.type() == AttributeType.Scalar.DECIMAL ? BigDecimal.valueOf(number) : (Object) number;
    }

    /** An attribute of a record that has everything, or nothing but what it must have. */
    private record Subject<T>(RecordType<T> type, Attribute<T> attribute, boolean full) {

        void takes(Object value) {
            takes(draft -> draft, value);
        }

        void takes(UnaryOperator<RecordType.Draft<T>> change, Object value) {
            assertThatCode(() -> make(change, value)).doesNotThrowAnyException();
        }

        void refuses(Object value, String message) {
            refuses(draft -> draft, value, message);
        }

        void refuses(UnaryOperator<RecordType.Draft<T>> change, Object value, String message) {
            assertThatThrownBy(() -> make(change, value))
                    .isExactlyInstanceOf(InvalidRecordException.class)
                    .hasMessage(message)
                    .hasMessageNotContaining(NAME);
        }

        private T make(UnaryOperator<RecordType.Draft<T>> change, Object value) {
            return change.apply(draft(type, full)).set(attribute, value).build();
        }
    }

    private static <T> RecordType.Draft<T> draft(RecordType<T> type, boolean full) {
        RecordType.Draft<T> draft = type.draft();
        for (Attribute<T> attribute : type.attributes()) {
            boolean ends = attribute.name().endsWith("Until") || attribute.isEnding();
            if (attribute.presence() == Attribute.Presence.REQUIRED || (full && !isBound(attribute) && !ends)) {
                Object value = value(attribute, full);
                draft.set(attribute, attribute.isMany() ? many(attribute, value) : value);
            }
        }
        return draft;
    }

    /** Whether a value goes with some values of another attribute only. */
    private static boolean isBound(Attribute<?> attribute) {
        return attribute.name().equals("subRole");
    }

    private static Object many(Attribute<?> attribute, Object value) {
        List<Object> one = List.of(value);
        return attribute.presence() == Attribute.Presence.SET ? new TreeSet<>(one) : one;
    }

    private static Object value(Attribute<?> attribute, boolean full) {
        AttributeType type = attribute.type();
        if (type instanceof AttributeType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> text(attribute.name());
                case TRUTH -> true;
                case WHOLE_NUMBER -> 1;
                case DECIMAL -> BigDecimal.ONE;
                case DAY -> DAY;
                case PERIOD -> Period.ofDays(1);
                case VALUE -> Value.of(NAME);
                case EXTENSIONS -> Extensions.of("acme:name", Value.of(NAME));
            };
        }
        if (type instanceof AttributeType.Enumerated enumerated) {
            return enumerated.constants().values().iterator().next();
        }
        if (type instanceof AttributeType.Coded coded) {
            return coded.factory().apply("x-1");
        }
        if (type instanceof AttributeType.Choice choice) {
            return draft(choice.kinds().values().iterator().next(), full).build();
        }
        return draft(((AttributeType.Nested) type).type(), full).build();
    }

    private static String text(String name) {
        return switch (name) {
            case "contentHash", "previousHash", "sha256" -> DIGEST;
            case "register" -> "/" + NAME;
            default -> NAME;
        };
    }

    @Test
    void the_sources_hold_no_other_invariant() throws IOException {
        List<String> listed = new ArrayList<>(OTHERS);
        listed.addAll(ELSEWHERE);
        INVARIANTS.forEach((call, rows) -> rows.forEach(row -> listed.add(call + " " + row.replaceAll(":.*", ""))));
        assertThat(inSources()).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** Each call as it is listed; one of an unknown form as it stands, so that it is not overlooked. */
    private static List<String> inSources() throws IOException {
        Pattern call = Pattern.compile("(?:Invariants\\.|new InvalidRecordException\\()");
        Pattern known = Pattern.compile("Invariants\\.(\\w+)\\( ?\"(\\w+)(?:\\[\" \\+ id\\(\\) \\+ \"])?\\.(\\w+)\".*");
        Pattern own = Pattern.compile(
                "new InvalidRecordException\\( ?((?:\"[^\"]*\" \\+ id\\(\\) \\+ |type \\+ )?\"[^\"]*\").*");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.equals("Invariants")) {
                    continue;
                }
                String source =
                        Files.readString(file).replaceAll("import [^;]+;", "").replaceAll("\\s+", " ");
                Matcher each = call.matcher(source);
                while (each.find()) {
                    String rest = source.substring(each.start(), Math.min(source.length(), each.start() + 400));
                    Matcher one = known.matcher(rest);
                    Matcher thrown = own.matcher(rest);
                    if (one.matches()) {
                        found.add(one.group(1) + " " + one.group(2) + "." + one.group(3));
                    } else if (thrown.matches()) {
                        found.add(name + ": " + thrown.group(1));
                    } else {
                        found.add(name + ": " + rest);
                    }
                }
            }
        }
        return found;
    }
}
