package org.openaims.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openaims.model.context.Scope;
import org.openaims.model.leadership.AiPolicy;
import org.openaims.model.leadership.RoleAssignment;
import org.openaims.model.record.Evidence;
import org.openaims.model.record.Role;
import org.openaims.model.result.PracticalTestItem;
import org.openaims.model.result.PracticalTestItem.Answer;
import org.openaims.model.result.PracticalTestItem.Item;
import org.openaims.rules.language.NotHandedInException;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Registers;

/** The practical test: the five things that an auditor asks for first, and whether each could be handed over. */
final class PracticalTest {

    /** What would be handed over. */
    private record Exhibit(String id, Optional<LocalDate> day, Optional<Evidence> document) {}

    private interface Search {
        List<Exhibit> in(Records records);
    }

    private PracticalTest() {}

    static List<PracticalTestItem> of(Records records) {
        return List.of(
                item(Item.SCOPE, records, PracticalTest::scope),
                item(Item.POLICY, records, PracticalTest::policy),
                item(Item.NAMED_OWNER, records, PracticalTest::owner),
                item(Item.LAST_RISK_ASSESSMENT, records, PracticalTest::riskAssessment),
                item(Item.REVIEW_MINUTES, records, PracticalTest::minutes));
    }

    private static PracticalTestItem item(Item item, Records records, Search search) {
        PracticalTestItem.Builder result = PracticalTestItem.builder().item(item);
        List<Exhibit> exhibits;
        try {
            exhibits = search.in(records);
        } catch (NotHandedInException e) {
            return result.answer(Answer.NOT_HANDED_IN).build();
        }
        if (exhibits.isEmpty()) {
            return result.answer(Answer.NOT_ON_RECORD).build();
        }
        Exhibit first = exhibits.get(0);
        Optional<String> place = first.document().flatMap(Evidence::place);
        return result.answer(place.isPresent() ? Answer.READY : Answer.PLACE_UNKNOWN)
                .records(exhibits.stream().map(Exhibit::id).toList())
                .day(first.day())
                .place(place)
                .build();
    }

    private static List<Exhibit> scope(Records records) {
        Optional<Scope> scope = records.shared(Registers.SCOPE_IN_FORCE);
        return scope.stream()
                .map(one -> new Exhibit(one.id().value(), one.appliesFrom(), one.document()))
                .toList();
    }

    private static List<Exhibit> policy(Records records) {
        Optional<AiPolicy> policy = records.shared(Registers.POLICY_IN_FORCE);
        return policy.stream()
                .map(one -> new Exhibit(one.id().value(), one.appliesFrom(), one.document()))
                .toList();
    }

    private static List<Exhibit> owner(Records records) {
        return records.all(Registers.ASSIGNMENTS_OF, Role.AIMS_CONFORMITY).stream()
                .filter(one -> one.person().isPresent() && one.held().contains(records.day()))
                .sorted(Comparator.comparing(RoleAssignment::id))
                .map(one ->
                        new Exhibit(one.person().orElseThrow().value(), Optional.of(one.heldFrom()), one.evidence()))
                .toList();
    }

    private static List<Exhibit> riskAssessment(Records records) {
        return records.last(Registers.RISK_ASSESSED).stream()
                .map(one -> new Exhibit(one.id().value(), Optional.of(one.performedOn()), one.report()))
                .toList();
    }

    /** The minutes of the last review: a review without minutes does not stand in for an earlier one with minutes. */
    private static List<Exhibit> minutes(Records records) {
        return records.last(Registers.REVIEW_HELD).filter(one -> one.minutes().isPresent()).stream()
                .map(one -> new Exhibit(one.id().value(), Optional.of(one.heldOn()), one.minutes()))
                .toList();
    }
}
