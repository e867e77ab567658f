package org.openaims.rules.language;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openaims.model.record.LimitKind;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Severity;

/** The changes of parts that rules and demands share. */
final class Variants {

    /** A kind under which nobody declares a limit, so that only the default counts. */
    private static final LimitKind UNDECLARED = new LimitKind("none");

    private Variants() {}

    /** Each case with the other severity; what is less than an observation becomes a nonconformity, too. */
    static List<Variant<Rule>> ofSeverities(Rule rule) {
        List<Variant<Rule>> variants = new ArrayList<>();
        for (RuleCase one : rule.description().cases()) {
            Severity other = one.severity() == Severity.NONCONFORMITY ? Severity.OBSERVATION : Severity.NONCONFORMITY;
            variants.add(new Variant<>(
                    "with the severity " + other + " of " + one.name(), rule.withSeverity(one.name(), other)));
        }
        return variants;
    }

    /** A time that is one day longer or shorter. */
    static <T> List<Variant<T>> ofPeriod(String what, Period period, Function<Period, T> with) {
        return List.of(
                new Variant<>(what + " one day longer", with.apply(period.plusDays(1))),
                new Variant<>(what + " one day shorter", with.apply(period.minusDays(1))));
    }

    /** A limit of which the default is longer or shorter, or for which nothing that was declared counts. */
    static <T> List<Variant<T>> ofLimit(String what, TimeLimit limit, Function<TimeLimit, T> with) {
        List<Variant<T>> variants = new ArrayList<>(ofPeriod(
                what + " " + limit.kind() + " by default",
                limit.byDefault(),
                period -> with.apply(new TimeLimit(limit.kind(), period))));
        variants.add(new Variant<>(
                what + " " + limit.kind() + " whatever was declared",
                with.apply(new TimeLimit(UNDECLARED, limit.byDefault()))));
        return variants;
    }

    /** A list without each of its entries in turn. */
    static <E, T> List<Variant<T>> withoutEach(List<E> list, Function<E, String> told, Function<List<E>, T> with) {
        List<Variant<T>> variants = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            List<E> fewer = new ArrayList<>(list);
            fewer.remove(i);
            variants.add(new Variant<>("without " + told.apply(list.get(i)), with.apply(List.copyOf(fewer))));
        }
        return variants;
    }

    /** A list with each of its entries altered in turn. */
    static <E, T> List<Variant<T>> ofEach(
            List<E> list, Function<E, List<Variant<E>>> variantsOf, Function<List<E>, T> with) {
        List<Variant<T>> variants = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (Variant<E> one : variantsOf.apply(list.get(i))) {
                List<E> altered = new ArrayList<>(list);
                altered.set(i, one.changed());
                variants.add(new Variant<>(one.altered(), with.apply(List.copyOf(altered))));
            }
        }
        return variants;
    }
}
