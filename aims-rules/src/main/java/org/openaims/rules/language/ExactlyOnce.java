package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openaims.model.record.Value;
import org.openaims.rules.language.SubjectSentence.Of;

/**
 * The demand that each key of a catalogue is there exactly once, and no other key. What is wrong with a key is a finding of
 * that key alone.
 *
 * @param expected what is expected
 * @param catalogue the keys that are to be there
 * @param further the keys that may be there beside them
 * @param given the keys that are there
 * @param values the values of the message beyond its own
 * @param <S> the type of a subject
 * @param <B> the type of what was bound
 */
record ExactlyOnce<S, B>(
        String expected,
        Of<S, B, ? extends Collection<String>> catalogue,
        Of<S, B, ? extends Collection<String>> further,
        Of<S, B, ? extends Collection<String>> given,
        Of<S, B, Values> values)
        implements Demand<S, B> {

    static final String MISSING = "missing";
    static final String TWICE = "twice";
    static final String UNKNOWN = "unknown";

    private static final Of<Object, Object, List<String>> NONE = (subject, bound, records) -> List.of();

    /** The same function for every demand, so that one without further keys can be told. */
    @SuppressWarnings("unchecked") // it looks at nothing that it is given
    static <S, B> Of<S, B, List<String>> noKeys() {
        return (Of<S, B, List<String>>) (Of<?, ?, ?>) NONE;
    }

    @Override
    public Judged judge(S subject, B bound, Records records) {
        Collection<String> expectedKeys = catalogue.apply(subject, bound, records);
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (String key : given.apply(subject, bound, records)) {
            counts.merge(key, 1, Integer::sum);
        }
        List<String> missing = expectedKeys.stream()
                .filter(key -> !counts.containsKey(key))
                .distinct()
                .toList();
        List<String> twice = counts.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(one -> one.getKey())
                .toList();
        Set<String> known = new TreeSet<>(expectedKeys);
        known.addAll(further.apply(subject, bound, records));
        List<String> unknown =
                counts.keySet().stream().filter(key -> !known.contains(key)).toList();
        List<Found> found = new ArrayList<>();
        add(MISSING, missing, found, subject, bound, records);
        add(TWICE, twice, found, subject, bound, records);
        add(UNKNOWN, unknown, found, subject, bound, records);
        return found.isEmpty() ? Judged.IN_ORDER : Judged.found(List.copyOf(found));
    }

    @Override
    public List<Variant<Demand<S, B>>> variants() {
        return further.equals(NONE)
                ? List.of()
                : List.of(new Variant<>(
                        "with no further keys", new ExactlyOnce<>(expected, catalogue, noKeys(), given, values)));
    }

    @Override
    public Seen seen(S subject, B bound, Records records) {
        Set<String> expectedKeys = new TreeSet<>(catalogue.apply(subject, bound, records));
        Collection<String> there = given.apply(subject, bound, records);
        long known = there.stream().filter(expectedKeys::contains).distinct().count();
        return new Seen(
                expected + ": {0} of {1} are there, in {2} entries",
                Values.values(known, expectedKeys.size(), there.size()).list());
    }

    /** One finding for each key, so that one more is a finding more. */
    private void add(String caseName, List<String> keys, List<Found> found, S subject, B bound, Records records) {
        for (String key : keys) {
            List<Value> all = new ArrayList<>(Values.values(key).list());
            all.addAll(values.apply(subject, bound, records).list());
            found.add(new Found(
                    caseName,
                    Optional.of(caseName.equals(UNKNOWN) ? caseName + " " + key : key), // it may stand there twice, too
                    Optional.empty(),
                    List.copyOf(all)));
        }
    }
}
