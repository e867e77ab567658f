package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.openaims.model.Aims;
import org.openaims.model.context.AiSystem;
import org.openaims.model.context.AimsPeriod;
import org.openaims.model.context.Scope;
import org.openaims.model.evaluation.InternalAudit;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.AnyRecord.Described;

class TimeViewProperties {

    private static final RecordType<Aims> AIMS = RecordType.of(Aims.class);

    @Property
    void looking_back_twice_is_looking_back_to_the_earlier_day(
            @ForAll("aims") Aims aims, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        assertThat(aims.asOf(a).asOf(b)).isEqualTo(aims.asOf(a.isBefore(b) ? a : b));
    }

    @Property(tries = 100)
    void looking_back_twice_is_looking_back_to_the_earlier_day_at_a_record_of_each_type(
            @ForAll("oneOfEach") List<Described<?>> each, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        each.forEach(any -> looksBackTwice(any, a, b));
    }

    private static <T> void looksBackTwice(Described<T> any, LocalDate a, LocalDate b) {
        RecordType<T> type = any.type();
        LocalDate earlier = a.isBefore(b) ? a : b;
        assertThat(type.asOf(any.record(), a).flatMap(seen -> type.asOf(seen, b)))
                .isEqualTo(type.asOf(any.record(), earlier));
        assertThat(type.knownOn(any.record(), a).flatMap(seen -> type.knownOn(seen, b)))
                .isEqualTo(type.knownOn(any.record(), earlier));
    }

    @Property(tries = 100)
    void no_record_is_there_before_its_first_event(@ForAll("oneOfEach") List<Described<?>> each) {
        each.forEach(TimeViewProperties::isThereFromItsFirstEventOn);
    }

    private static <T> void isThereFromItsFirstEventOn(Described<T> any) {
        RecordType<T> type = any.type();
        type.firstEvent(any.record())
                .ifPresent(first ->
                        assertThat(type.asOf(any.record(), first.minusDays(1))).isEmpty());
    }

    @Example
    void the_first_event_is_the_earliest_whatever_its_name_but_for_endings_and_entry() {
        AiPolicy withdrawn = AiPolicy.builder()
                .id("p-1")
                .version("1")
                .recordedOn("2024-01-01")
                .withdrawnOn("2024-06-01")
                .build();
        RecordType<AiPolicy> policies = RecordType.of(AiPolicy.class);
        assertThat(policies.firstEvent(withdrawn)).isEmpty();
        assertThat(policies.firstEvent(withdrawn.with(policy -> policy.approval(approval ->
                        approval.decidedOn("2025-01-01").approver("p-1").decision(Approval.Decision.APPROVED)))))
                .contains(LocalDate.of(2025, 1, 1));
        RecordType<InternalAudit> audits = RecordType.of(InternalAudit.class);
        assertThat(audits.firstEvent(InternalAudit.builder()
                        .id("ia-1")
                        .completedOn("2025-03-09")
                        .startedOn("2025-03-01")
                        .build()))
                .contains(LocalDate.of(2025, 3, 1));
    }

    @Property
    void nothing_later_remains(@ForAll("aims") Aims aims, @ForAll("days") LocalDate day) {
        for (Described<?> shown : AnyRecord.all(AIMS, aims.asOf(day))) {
            assertThat(days(shown, Attribute.Time.EVENT)).noneMatch(on -> on.isAfter(day));
        }
    }

    @Property(tries = 100)
    void what_was_there_by_then_is_shown_and_nothing_else_changes(
            @ForAll("oneOfEach") List<Described<?>> each, @ForAll("days") LocalDate day) {
        each.forEach(any -> shows(any, day, false));
    }

    @Property(tries = 100)
    void what_was_known_by_then_is_shown_and_nothing_else_changes(
            @ForAll("oneOfEach") List<Described<?>> each, @ForAll("days") LocalDate day) {
        each.forEach(any -> shows(any, day, true));
    }

    @Property(tries = 100)
    void what_does_not_change_is_shared(@ForAll("oneOfEach") List<Described<?>> each, @ForAll("days") LocalDate day) {
        each.forEach(any -> shares(any, day));
    }

    private static <T> void shares(Described<T> any, LocalDate day) {
        RecordType<T> type = any.type();
        type.asOf(any.record(), day).ifPresent(shown -> {
            assertThat(type.asOf(shown, day)).containsSame(shown);
            shares(type, any.record(), shown);
        });
    }

    private static <T> void shares(RecordType<T> type, T before, T after) {
        if (before.equals(after)) {
            assertThat(after).as(type.name()).isSameAs(before);
            return;
        }
        for (Attribute<T> attribute : type.attributes()) {
            Object one = attribute.bare(before);
            Object other = attribute.bare(after);
            if (attribute.isMany() && one != null && one.equals(other)) {
                assertThat(other).as(type + "." + attribute).isSameAs(one);
            } else if (!attribute.isMany() && one != null && other != null) {
                AnyRecord.nested(attribute.type(), one)
                        .filter(nested -> nested.type().javaType().isInstance(other))
                        .ifPresent(nested -> sharesNested(nested, other));
            }
        }
    }

    private static <T> void sharesNested(Described<T> before, Object after) {
        if (!before.type().javaType().isRecord()) { // an occurrence that lies later is another one
            shares(before.type(), before.record(), before.type().javaType().cast(after));
        }
    }

    @Example
    void records_of_each_type_are_seen_whole_and_less_than_whole() {
        for (RecordType<?> type : AnyRecord.types()) {
            if (!type.timed().isEmpty()) {
                assertThat(views(type)).as(type.name()).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    /** Whether records of a type are shown as they are, on some days and on others. */
    private static <T> Set<Boolean> views(RecordType<T> type) {
        Random random = new Random(42);
        Set<Boolean> seen = new HashSet<>();
        RandomGenerator<T> records = AnyRecord.of(type).generator(1000);
        for (int i = 0; i < 1000 && seen.size() < 2; i++) {
            T record = records.next(random).value();
            LocalDate day = AnyRecord.FIRST.plusDays(random.nextInt(AnyRecord.DAYS));
            seen.add(type.asOf(record, day).filter(shown -> shown == record).isPresent());
        }
        return seen;
    }

    @Property
    void the_version_in_force_was_in_force_as_of_each_later_day(
            @ForAll("policies") List<AiPolicy> versions,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other) {
        LocalDate by = other.isAfter(day) ? day : other;
        List<AiPolicy> shown = versions.stream()
                .flatMap(version -> RecordType.of(AiPolicy.class).asOf(version, day).stream())
                .toList();
        List<AiPolicy> reversed = new ArrayList<>(versions);
        Collections.reverse(reversed);
        Optional<AiPolicyId> inForce = Versioned.inForce(versions, by).map(AiPolicy::id);
        assertThat(Versioned.inForce(shown, by).map(AiPolicy::id)).isEqualTo(inForce);
        assertThat(Versioned.inForce(reversed, by).map(AiPolicy::id)).isEqualTo(inForce);
    }

    @Example
    void what_hangs_on_a_later_event_is_hidden_and_shown_from_that_day_on() {
        RecordType<InternalAudit> type = RecordType.of(InternalAudit.class);
        InternalAudit reported = InternalAudit.builder()
                .id("ia-1")
                .startedOn("2025-03-01")
                .reportedOn("2025-04-01")
                .addReportedTo(PersonId.of("p-1"))
                .report(report -> report.place("reports/ia-1.pdf"))
                .build();
        InternalAudit running = type.asOf(reported, LocalDate.of(2025, 3, 31)).orElseThrow();
        assertThat(running)
                .isEqualTo(InternalAudit.builder()
                        .id("ia-1")
                        .startedOn("2025-03-01")
                        .build());
        assertThat(type.asOf(reported, LocalDate.of(2025, 4, 1))).containsSame(reported);
        InternalAudit undated = reported.with(audit -> audit.reportedOn(Optional.empty()));
        assertThat(type.asOf(undated, LocalDate.of(2025, 3, 1))).containsSame(undated);
    }

    @Property
    void what_was_known_is_what_was_there_less_what_was_recorded_later(
            @ForAll("aims") Aims aims, @ForAll("days") LocalDate day) {
        Aims known = aims.knownOn(day);
        assertThat(known).isEqualTo(aims.asOf(day).knownOn(day)).isEqualTo(known.asOf(day));
        assertThat(known.knownOn(day)).isSameAs(known);
        boolean anyRecordedLater = false;
        for (Described<?> shown : AnyRecord.all(AIMS, known)) {
            assertThat(days(shown, Attribute.Time.RECORDING)).noneMatch(on -> on.isAfter(day));
        }
        for (Described<?> shown : AnyRecord.all(AIMS, aims.asOf(day))) {
            anyRecordedLater |= days(shown, Attribute.Time.RECORDING).stream().anyMatch(on -> on.isAfter(day));
        }
        assertThat(known.equals(aims.asOf(day))).isEqualTo(!anyRecordedLater);
    }

    @Property
    void a_system_was_in_operation_as_of_a_day_when_it_was(
            @ForAll("systems") AiSystem system, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate by = other.isAfter(day) ? day : other;
        assertThat(system.operatedOn(by)).isEqualTo(system.operationDays().contains(by));
        RecordType.of(AiSystem.class).asOf(system, day).ifPresent(shown -> {
            assertThat(shown.inOperationOn(by)).isEqualTo(system.inOperationOn(by));
            assertThat(shown.operationDays().contains(by))
                    .isEqualTo(system.operationDays().contains(by));
        });
    }

    @Property
    void a_role_was_held_as_of_a_day_when_it_was(
            @ForAll("assignments") RoleAssignment assignment,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other) {
        LocalDate by = other.isAfter(day) ? day : other;
        boolean decided = assignment.appointedOn().filter(on -> on.isAfter(by)).isEmpty();
        if (decided && assignment.held().contains(by)) {
            assertThat(RecordType.of(RoleAssignment.class)
                            .asOf(assignment, day)
                            .orElseThrow()
                            .held()
                            .contains(by))
                    .isTrue();
        }
    }

    @Property
    void the_management_system_ran_as_of_a_day_when_it_did(
            @ForAll("periods") AimsPeriod period, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate by = other.isAfter(day) ? day : other;
        boolean decided = period.decidedOn().filter(on -> on.isAfter(by)).isEmpty();
        if (decided && period.days().contains(by)) {
            assertThat(RecordType.of(AimsPeriod.class)
                            .asOf(period, day)
                            .orElseThrow()
                            .days()
                            .contains(by))
                    .isTrue();
        }
    }

    @Example
    void a_policy_that_was_withdrawn_later_is_still_there() {
        AiPolicy policy = AiPolicy.builder()
                .id(AiPolicyId.of("p-1"))
                .version("1")
                .approval(Approval.builder()
                        .decidedOn(LocalDate.of(2025, 1, 1))
                        .approver(PersonId.of("p-1"))
                        .decision(Approval.Decision.APPROVED)
                        .build())
                .withdrawnOn(LocalDate.of(2025, 6, 1))
                .build();
        RecordType<AiPolicy> type = RecordType.of(AiPolicy.class);
        assertThat(type.asOf(policy, LocalDate.of(2025, 6, 1))).containsSame(policy);
        AiPolicy shown = type.asOf(policy, LocalDate.of(2025, 5, 31)).orElseThrow();
        assertThat(shown.withdrawnOn()).isEmpty();
        assertThat(shown.approval()).isEqualTo(policy.approval());
        assertThat(type.asOf(policy, LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Example
    void a_scope_that_was_withdrawn_later_is_still_there() {
        Scope scope = Scope.builder()
                .id(ScopeId.of("s-1"))
                .version("1")
                .withdrawnOn(LocalDate.of(2025, 6, 1))
                .build();
        assertThat(RecordType.of(Scope.class).asOf(scope, LocalDate.of(2025, 5, 31)))
                .contains(scope.with(copy -> copy.withdrawnOn(Optional.empty())));
    }

    @Property(tries = 100)
    void a_day_after_which_nothing_lies_shows_the_very_record(@ForAll("oneOfEach") List<Described<?>> each) {
        each.forEach(any -> {
            isShownAsItIs(any, LocalDate.MAX);
            isShownAsItIs(any, AnyRecord.FIRST.plusDays(AnyRecord.DAYS - 1));
        });
    }

    @Property(tries = 200)
    void nothing_else_is_shown_before_the_next_day_that_stands_in_a_record(
            @ForAll("oneOfEach") List<Described<?>> each, @ForAll("days") LocalDate day) {
        each.forEach(any -> isShownAlikeUntilTheNextDay(any, day));
    }

    private static <T> void isShownAlikeUntilTheNextDay(Described<T> any, LocalDate day) {
        Optional<LocalDate> next = any.type().firstDay(any.record(), day.plusDays(1));
        assertThat(next.filter(first -> !first.isAfter(day))).isEmpty();
        LocalDate last = next.orElse(day.plusDays(AnyRecord.DAYS)).minusDays(1);
        assertThat(any.type().asOf(any.record(), last)).isEqualTo(any.type().asOf(any.record(), day));
        Optional<LocalDate> first = any.type().firstDay(any.record(), LocalDate.MIN);
        assertThat(any.type().firstDay(any.record(), LocalDate.MAX)).isEmpty();
        first.ifPresent(earliest ->
                assertThat(any.type().firstDay(any.record(), earliest)).contains(earliest));
    }

    private static <T> void isShownAsItIs(Described<T> any, LocalDate day) {
        assertThat(any.type().asOf(any.record(), day).orElseThrow()).isSameAs(any.record());
        assertThat(any.type().knownOn(any.record(), day).orElseThrow()).isSameAs(any.record());
    }

    @Property(tries = 100)
    void a_record_is_equal_to_one_made_from_its_attributes(@ForAll("oneOfEach") List<Described<?>> each) {
        each.forEach(TimeViewProperties::isMadeAgain);
    }

    private static <T> void isMadeAgain(Described<T> any) {
        T again = any.type().draft().from(any.record()).build();
        assertThat(again)
                .isEqualTo(any.record())
                .hasSameHashCodeAs(any.record())
                .hasToString(any.record().toString());
        for (Attribute<T> attribute : any.type().attributes()) {
            assertThat(attribute.get(again)).isEqualTo(attribute.get(any.record()));
        }
    }

    /** Compares the view with what the design says of it, attribute by attribute. */
    private static <T> void shows(Described<T> any, LocalDate day, boolean asRecorded) {
        Optional<T> view =
                asRecorded ? any.type().knownOn(any.record(), day) : any.type().asOf(any.record(), day);
        assertThat(view.isPresent()).isEqualTo(isThere(any, day, asRecorded));
        view.ifPresent(shown -> agree(any, new Described<>(any.type(), shown), day, asRecorded));
    }

    private static <T> void agree(Described<T> before, Described<T> after, LocalDate day, boolean asRecorded) {
        for (Attribute<T> attribute : before.type().attributes()) {
            List<Object> expected = new ArrayList<>();
            List<Described<?>> there = new ArrayList<>();
            boolean hidden = attribute
                    .hangsOn()
                    .flatMap(before.type()::attribute)
                    .flatMap(event -> event.value(before.record()).flatMap(TimeViewProperties::dayOf))
                    .filter(on -> on.isAfter(day))
                    .isPresent();
            for (Object value : hidden ? List.of() : attribute.values(before.record())) {
                Optional<Described<?>> nested = AnyRecord.nested(attribute.type(), value);
                if (attribute.time() == Attribute.Time.EVENT) {
                    if (dayOf(value).filter(on -> on.isAfter(day)).isEmpty()) {
                        expected.add(value);
                    } else if (value instanceof Occurrence) {
                        expected.add(Occurrence.no());
                    }
                } else if (nested.isEmpty()) {
                    expected.add(value);
                } else if (isThere(nested.get(), day, asRecorded)) {
                    there.add(nested.get());
                }
            }
            Collection<?> shown = attribute.values(after.record());
            if (there.isEmpty() && !(attribute.presence() == Attribute.Presence.DEFAULTED && expected.isEmpty())) {
                assertThat(List.<Object>copyOf(shown)).as(attribute.name()).isEqualTo(expected);
            } else if (!there.isEmpty()) {
                assertThat(shown).as(attribute.name()).hasSameSizeAs(there);
                int i = 0;
                for (Object one : shown) {
                    agreeNested(there.get(i++), one, day, asRecorded);
                }
            }
        }
    }

    private static <T> void agreeNested(Described<T> before, Object after, LocalDate day, boolean asRecorded) {
        agree(before, new Described<>(before.type(), before.type().javaType().cast(after)), day, asRecorded);
    }

    private static <T> boolean isThere(Described<T> any, LocalDate day, boolean asRecorded) {
        List<LocalDate> events = new ArrayList<>(days(any, Attribute.Time.EVENT, false));
        any.type().attributes().stream()
                .flatMap(attribute -> attribute.values(any.record()).stream())
                .filter(Approval.class::isInstance)
                .forEach(approval -> events.add(((Approval) approval).decidedOn()));
        if (!events.isEmpty() && events.stream().allMatch(on -> on.isAfter(day))) {
            return false;
        }
        if (asRecorded && days(any, Attribute.Time.RECORDING).stream().anyMatch(on -> on.isAfter(day))) {
            return false;
        }
        for (Attribute<T> attribute : any.type().attributes()) {
            if (attribute.presence() == Attribute.Presence.REQUIRED) {
                Object value = attribute.get(any.record());
                if (attribute.time() == Attribute.Time.EVENT && value instanceof LocalDate on && on.isAfter(day)) {
                    return false;
                }
                if (AnyRecord.nested(attribute.type(), value)
                        .filter(nested -> !isThere(nested, day, asRecorded))
                        .isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static <T> List<LocalDate> days(Described<T> any, Attribute.Time time) {
        return days(any, time, true);
    }

    private static <T> List<LocalDate> days(Described<T> any, Attribute.Time time, boolean withEndings) {
        return any.type().attributes().stream()
                .filter(attribute -> attribute.time() == time && (withEndings || !attribute.isEnding()))
                .flatMap(attribute -> attribute.value(any.record()).stream())
                .flatMap(value -> dayOf(value).stream())
                .toList();
    }

    private static Optional<LocalDate> dayOf(Object value) {
        return value instanceof Occurrence occurrence ? occurrence.happenedOn() : Optional.of((LocalDate) value);
    }

    @Provide
    Arbitrary<AiSystem> systems() {
        return AnyRecord.of(RecordType.of(AiSystem.class));
    }

    @Provide
    Arbitrary<RoleAssignment> assignments() {
        return AnyRecord.of(RecordType.of(RoleAssignment.class));
    }

    @Provide
    Arbitrary<AimsPeriod> periods() {
        return AnyRecord.of(RecordType.of(AimsPeriod.class));
    }

    @Provide
    Arbitrary<Aims> aims() {
        return AnyRecord.of(AIMS);
    }

    /** Versions that differ in their name, as those of one thing do. */
    @Provide
    Arbitrary<List<AiPolicy>> policies() {
        return AnyRecord.of(RecordType.of(AiPolicy.class)).list().ofMaxSize(5).map(all -> {
            List<AiPolicy> named = new ArrayList<>();
            for (AiPolicy policy : all) {
                String name = "v" + named.size();
                named.add(policy.with(version -> version.id(name).version(name)));
            }
            return named;
        });
    }

    @Provide
    Arbitrary<List<Described<?>>> oneOfEach() {
        return AnyRecord.oneOfEachType();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyRecord.day();
    }
}
