package org.openaims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.context.OperationPeriod;
import org.openaims.model.context.Organization;
import org.openaims.model.context.SystemRole;
import org.openaims.model.leadership.Communication;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AiSystemId;
import org.openaims.model.record.Days;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.ExtensionKey;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.Extent;
import org.openaims.model.record.Interval;
import org.openaims.model.record.IntervalId;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.Occurrence;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.Role;
import org.openaims.model.record.RoleAssignmentId;
import org.openaims.model.record.Value;
import org.openaims.model.standard.AiActorRole;
import org.openaims.model.standard.AiActorSubRole;

/** What each record refuses, on both sides of each boundary. */
class InvariantTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);

    private static void takes(ThrowingCallable made) {
        assertThatCode(made).doesNotThrowAnyException();
    }

    private static void refuses(ThrowingCallable made, String message) {
        assertThatThrownBy(made)
                .isExactlyInstanceOf(InvalidRecordException.class)
                .hasMessage(message);
    }

    private static Interval interval(Period every, Period tolerance) {
        return Interval.builder()
                .id(IntervalId.of("i-1"))
                .decidedOn(DAY)
                .every(every)
                .tolerance(tolerance)
                .build();
    }

    @Test
    void an_interval_is_longer_than_zero() {
        takes(() -> interval(Period.ofDays(1), Period.ZERO));
        refuses(() -> interval(Period.ZERO, Period.ZERO), "Interval[i-1].every: must be longer than zero, but was P0D");
        refuses(
                () -> interval(Period.ofDays(-1), Period.ZERO),
                "Interval[i-1].every: must be longer than zero, but was P-1D");
        refuses(
                () -> interval(Period.of(0, 1, -1), Period.ZERO),
                "Interval[i-1].every: must be longer than zero, but was P1M-1D");
    }

    @Test
    void a_tolerance_is_not_negative() {
        takes(() -> interval(Period.ofDays(1), Period.ofDays(1)));
        refuses(
                () -> interval(Period.ofDays(1), Period.ofDays(-1)),
                "Interval[i-1].tolerance: must not be negative, but was P-1D");
    }

    @Test
    void a_digest_has_64_lower_case_hexadecimal_digits() {
        String digest = "0123456789abcdef".repeat(4);
        takes(() -> Evidence.builder().build());
        takes(() -> Evidence.builder().sha256(digest).build());
        refuses(
                () -> Evidence.builder().sha256(digest + "0").build(),
                "Evidence.sha256: must be 64 lower-case hexadecimal digits, but had 65 characters");
        refuses(
                () -> Evidence.builder().sha256(digest.substring(1)).build(),
                "Evidence.sha256: must be 64 lower-case hexadecimal digits, but had 63 characters");
        refuses(
                () -> Evidence.builder().sha256("A" + digest.substring(1)).build(),
                "Evidence.sha256: must be 64 lower-case hexadecimal digits, but had 64 characters");
        refuses(
                () -> Evidence.builder().sha256(digest.substring(1) + "g").build(),
                "Evidence.sha256: must be 64 lower-case hexadecimal digits, but had 64 characters");
    }

    private static OperationPeriod operation(Occurrence start, Occurrence end) {
        return OperationPeriod.builder().startedOn(start).endedOn(end).build();
    }

    @Test
    void an_operation_does_not_end_before_it_starts() {
        takes(() -> operation(Occurrence.on(DAY), Occurrence.on(DAY)));
        takes(() -> operation(Occurrence.on(DAY), Occurrence.planned(BEFORE)));
        takes(() -> operation(Occurrence.planned(DAY), Occurrence.on(BEFORE)));
        takes(() -> operation(Occurrence.dayUnknown(), Occurrence.on(BEFORE)));
        refuses(
                () -> operation(Occurrence.on(DAY), Occurrence.on(BEFORE)),
                "OperationPeriod.endedOn: must not be before 2025-03-01, but was 2025-02-28");
    }

    @Test
    void a_sub_role_belongs_to_its_role() {
        takes(() -> SystemRole.builder().role(AiActorRole.AI_PROVIDER).build());
        takes(() -> SystemRole.builder()
                .role(AiActorRole.AI_PRODUCER)
                .subRole(AiActorSubRole.DEVELOPER)
                .build());
        refuses(
                () -> SystemRole.builder()
                        .role(AiActorRole.AI_PROVIDER)
                        .subRole(AiActorSubRole.DEVELOPER)
                        .build(),
                "SystemRole.subRole: must be a sub-role of AI_PROVIDER, but was DEVELOPER");
    }

    @Test
    void a_role_towards_a_system_does_not_end_before_it_was_determined() {
        takes(() -> SystemRole.builder()
                .role(AiActorRole.AI_PRODUCER)
                .determinedOn(DAY)
                .endedOn(DAY)
                .build());
        takes(() -> SystemRole.builder()
                .role(AiActorRole.AI_PRODUCER)
                .endedOn(BEFORE)
                .build());
        refuses(
                () -> SystemRole.builder()
                        .role(AiActorRole.AI_PRODUCER)
                        .determinedOn(DAY)
                        .endedOn(BEFORE)
                        .build(),
                "SystemRole.endedOn: must not be before 2025-03-01, but was 2025-02-28");
    }

    private static RoleAssignment.Builder assignment() {
        return RoleAssignment.builder()
                .id(RoleAssignmentId.of("ra-1"))
                .role(Role.TOP_MANAGEMENT)
                .person(PersonId.of("p-1"))
                .heldFrom(DAY);
    }

    @Test
    void a_role_is_not_given_up_before_it_is_held() {
        takes(() -> assignment().build());
        takes(() -> assignment().heldUntil(DAY).endedOn(DAY).build());
        refuses(
                () -> assignment().heldUntil(BEFORE).build(),
                "RoleAssignment[ra-1].heldUntil: must not be before 2025-03-01, but was 2025-02-28");
        refuses(
                () -> assignment().endedOn(BEFORE).build(),
                "RoleAssignment[ra-1].endedOn: must not be before 2025-03-01, but was 2025-02-28");
    }

    @Test
    void a_management_system_is_not_given_up_before_it_runs() {
        takes(() -> AimsPeriod.builder().runsFrom(DAY).build());
        takes(() -> AimsPeriod.builder()
                .runsFrom(DAY)
                .endedOn(DAY)
                .transitionUntil(DAY)
                .build());
        refuses(
                () -> AimsPeriod.builder().runsFrom(DAY).endedOn(BEFORE).build(),
                "AimsPeriod.endedOn: must not be before 2025-03-01, but was 2025-02-28");
        refuses(
                () -> AimsPeriod.builder().runsFrom(DAY).transitionUntil(BEFORE).build(),
                "AimsPeriod.transitionUntil: must not be before 2025-03-01, but was 2025-02-28");
    }

    @Test
    void head_counts_are_not_negative() {
        takes(() -> Organization.builder().name("A").peopleWorkingWithAi(0).build());
        refuses(
                () -> Organization.builder().name("A").peopleWorkingWithAi(-1).build(),
                "Organization.peopleWorkingWithAi: must not be negative, but was -1");
        takes(() -> Communication.builder()
                .communicatedOn(DAY)
                .audience("all staff")
                .reached(0)
                .build());
        refuses(
                () -> Communication.builder()
                        .communicatedOn(DAY)
                        .audience("all staff")
                        .reached(-1)
                        .build(),
                "Communication.reached: must not be negative, but was -1");
    }

    @Test
    void a_code_has_one_to_200_characters_without_white_space() {
        takes(() -> AiSystemId.of("a"));
        takes(() -> AiSystemId.of("a".repeat(200)));
        refuses(() -> AiSystemId.of(""), "AiSystemId: must have 1 to 200 characters, but had 0");
        refuses(() -> AiSystemId.of("a".repeat(201)), "AiSystemId: must have 1 to 200 characters, but had 201");
        refuses(
                () -> AiSystemId.of("a b"),
                "AiSystemId: must have no white space or control character, but had one at position 2");
        refuses(
                () -> AiSystemId.of("ab\u007f"),
                "AiSystemId: must have no white space or control character, but had one at position 3");
    }

    @Test
    void an_extension_has_a_namespaced_key() {
        String message =
                "extensions: a key must be a lower-case namespace, a colon and a local name, such as acme:cost-centre";
        takes(() -> ExtensionKey.text("a:b"));
        takes(() -> ExtensionKey.number("acme-2:Cost.centre_1"));
        takes(() -> Extensions.of(Map.of("a:b", Value.of(1))));
        for (String name : new String[] {"", "a", "a:", ":b", "A:b", "2a:b", "a:-b", "a:b c", "a:b:c", "a:b\n"}) {
            refuses(() -> ExtensionKey.text(name), message);
            refuses(() -> Extensions.of(name, Value.of(1)), message);
            refuses(() -> Extensions.of(Map.of(name, Value.of(1))), message);
            refuses(() -> Extensions.none().and(name, Value.of(1)), message);
        }
    }

    @Test
    void a_register_is_handed_in_under_a_json_pointer() {
        takes(() -> new Extent.HandedInRegister("/context/systems", Optional.empty(), Optional.empty()));
        refuses(
                () -> new Extent.HandedInRegister("context/systems", Optional.empty(), Optional.empty()),
                "HandedInRegister.register: must be a JSON pointer that begins with /, but had none in front");
        refuses(
                () -> new Extent.HandedInRegister("", Optional.empty(), Optional.empty()),
                "HandedInRegister.register: must be a JSON pointer that begins with /, but had none in front");
    }

    @Test
    void a_field_does_not_begin_with_a_dollar_sign() {
        takes(() -> new Value.Fields(fields("a$")));
        refuses(() -> new Value.Fields(fields("$a")), "Value.Fields: names must not begin with $, but one did");
        refuses(() -> new Value.Fields(fields("$")), "Value.Fields: names must not begin with $, but one did");
    }

    private static SortedMap<String, Value> fields(String name) {
        SortedMap<String, Value> fields = new TreeMap<>();
        fields.put(name, Value.of(1));
        return fields;
    }

    @Test
    void a_stretch_does_not_end_before_it_begins() {
        assertThat(new Days.Stretch(DAY, DAY).contains(DAY)).isTrue();
        refuses(() -> new Days.Stretch(DAY, BEFORE), "Stretch.last: must not be before 2025-03-01, but was 2025-02-28");
    }
}
