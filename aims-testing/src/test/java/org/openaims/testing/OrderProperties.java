package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openaims.rules.language.Registers.SYSTEMS;
import static org.openaims.rules.language.Rule.rule;
import static org.openaims.rules.language.Values.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.context.Supplier;
import org.openaims.model.leadership.Person;
import org.openaims.model.record.PersonId;
import org.openaims.model.record.SupplierId;
import org.openaims.model.result.CheckResult;
import org.openaims.model.result.GapKind;
import org.openaims.rules.AimsChecker;
import org.openaims.rules.language.Rule;

class OrderProperties {

    /** Fails on many subjects, so that the failures that are told have to be chosen. */
    private static final Rule FAILING = rule("TEST-01", "no system has an owner")
            .basedOn("a test")
            .forEach(SYSTEMS)
            .must("owned", "no owner", (system, c) -> {
                if (system.owner().isPresent()) {
                    throw new IllegalStateException("owned");
                }
                return true;
            })
            .found(GapKind.BREACH, "{0}", (system, c) -> values(system.id()))
            .remedy("None.");

    private static final AimsChecker CHECKER =
            AimsChecker.of(AimsChecker.iso42001().rules().plus(FAILING));

    @Property(tries = 400)
    void registers_in_another_order_give_the_same_result_but_for_pointers(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day, @ForAll long seed) {
        Random random = new Random(seed);
        Aims shuffled = AnyAims.changed(aims, (register, type, entries) -> {
            List<Object> other = new ArrayList<>(entries);
            Collections.shuffle(other, random);
            return other;
        });
        CheckResult result = CHECKER.check(aims, day);
        CheckResult other = CHECKER.check(shuffled, day);
        assertThat(texts(other)).isEqualTo(texts(result));
        assertThat(Differences.between(result, other)).isEmpty();
    }

    @Property(tries = 100)
    void a_supplier_and_a_person_to_whom_nobody_refers_change_no_finding(
            @ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        Aims more = aims.withContext(context -> context.addSuppliers(Supplier.builder()
                        .id(SupplierId.of("supplier-unrelated"))
                        .name("Unrelated Ltd")
                        .build()))
                .withLeadership(leadership -> leadership.addPeople(Person.builder()
                        .id(PersonId.of("person-unrelated"))
                        .name("Uma Unrelated")
                        .build()));
        CheckResult result = CHECKER.check(aims, day);
        CheckResult other = CHECKER.check(more, day);
        assertThat(other.messages()).isEqualTo(result.messages());
        assertThat(other.requirementOutcomes().equals(result.requirementOutcomes()))
                .isTrue();
    }

    /** Every finding as key and text, without its place. */
    private static List<String> texts(CheckResult result) {
        return result.findings().stream()
                .map(finding -> finding.key() + " " + result.message(finding.with(copy -> copy.pointer(""))))
                .toList();
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }
}
