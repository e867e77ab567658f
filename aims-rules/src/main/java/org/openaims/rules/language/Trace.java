package org.openaims.rules.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.NamedValue;

/** Takes down, step by step, what a rule asks of one subject. Made for one explanation, and never in a check. */
final class Trace {

    private static final Pattern WORD = Pattern.compile("([A-Z])");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,4})}");

    private final List<ExplainedStep> steps = new ArrayList<>();

    List<ExplainedStep> steps() {
        return List.copyOf(steps);
    }

    void add(ExplainedStep.Kind kind, String phrase, List<Value> values, ExplainedStep.Answer answer) {
        add(kind, phrase, values, answer, Optional.empty());
    }

    void add(
            ExplainedStep.Kind kind,
            String phrase,
            List<Value> values,
            ExplainedStep.Answer answer,
            Optional<String> detail) {
        steps.add(ExplainedStep.builder()
                .kind(kind)
                .phrase(complete(phrase, values.size()))
                .values(values.stream().map(Trace::shown).toList())
                .answer(answer)
                .detail(detail)
                .build());
    }

    void add(ExplainedStep.Kind kind, String phrase, List<Value> values, Answer answer) {
        add(kind, phrase, values, answerOf(answer), answer.missing());
    }

    void add(ExplainedStep.Kind kind, Demand.Seen seen, ExplainedStep.Answer answer, Optional<String> detail) {
        add(kind, seen.phrase(), seen.values(), answer, detail);
    }

    /** In an explanation something that is not there is "none", be it a list or a day. */
    private static Value shown(Value value) {
        return value.equals(Value.absent()) ? Value.of("none") : value;
    }

    private static boolean isNone(Value value) {
        return value.equals(Value.absent()) || value.equals(new Value.Sequence(List.of()));
    }

    /**
     * A phrase that quotes all of its values: those without a place of their own stand in brackets behind it, so that a
     * reader sees what was looked at.
     */
    static Demand.Seen withTheRest(String phrase, List<Value> values) {
        List<String> rest = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            if (!phrase.contains("{" + place + "}") && !isNone(values.get(place))) {
                rest.add("{" + place + "}");
            }
        }
        return new Demand.Seen(rest.isEmpty() ? phrase : phrase + " (" + String.join("; ", rest) + ")", values);
    }

    /** A phrase without place holders of which there is no value: nobody is to read a bare number in braces. */
    private static String complete(String phrase, int values) {
        return PLACE.matcher(phrase)
                .replaceAll(place -> Integer.parseInt(place.group(1)) < values ? place.group() : "...");
    }

    static ExplainedStep.Answer answerOf(Answer answer) {
        if (answer.isUnknown()) {
            return ExplainedStep.Answer.UNKNOWN;
        }
        return answer.isYes() ? ExplainedStep.Answer.YES : ExplainedStep.Answer.NO;
    }

    /** What a demand saw; where its values cannot be told of a passing subject, what it expects. */
    static Demand.Seen seenOr(String expected, Supplier<Demand.Seen> seen) {
        try {
            return seen.get();
        } catch (RuntimeException e) {
            return new Demand.Seen(expected, List.of());
        }
    }

    /** A condition with the values that it looks at; the condition alone where it names none. */
    static <S, X> Demand.Seen seen(
            String phrase, Optional<SubjectRule.Sight<S, X>> sight, S subject, X bound, Records records) {
        return sight.map(named -> new Demand.Seen(
                        phrase + " (" + named.template() + ")",
                        valuesOrNone(() ->
                                named.values().apply(subject, bound, records).list())))
                .orElseGet(() -> new Demand.Seen(phrase, List.of()));
    }

    /** The values of a message that may not be made for a passing subject: its functions expect what was found. */
    static List<Value> valuesOrNone(Supplier<List<Value>> values) {
        try {
            return values.get();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** What a record itself says, without the records inside it. */
    static List<NamedValue> fields(Object subject) {
        Object record = subject;
        if (record instanceof Part<?, ?> part) {
            record = part.part();
        } else if (record instanceof Located<?> located) {
            record = located.subject();
        }
        if (record instanceof RecordIndex.Entry entry) {
            return fields(entry.type(), entry.record());
        }
        Object described = record;
        return RecordTypes.of(described).map(type -> fields(type, described)).orElse(List.of());
    }

    private static <T> List<NamedValue> fields(RecordType<T> type, Object value) {
        T record = type.javaType().cast(value);
        List<NamedValue> fields = new ArrayList<>();
        for (Attribute<T> attribute : type.attributes()) {
            Collection<?> values = attribute.values(record);
            if (!values.isEmpty() && !(attribute.type() instanceof AttributeType.Nested)) {
                List<Value> told = values.stream().map(Trace::told).toList();
                fields.add(NamedValue.builder()
                        .name(attribute.name())
                        .value(attribute.isMany() ? new Value.Sequence(told) : told.get(0))
                        .build());
            }
        }
        return fields;
    }

    /** A record by its id; one without an id by what it is, and the day on which it happened. */
    private static <T> String told(RecordType<T> type, Object value) {
        if (type.attribute("id").isPresent()) {
            return RecordTypes.idOf(type, value);
        }
        T record = type.javaType().cast(value);
        String kind = WORD.matcher(type.name())
                .replaceAll(" $1")
                .toLowerCase(Locale.ROOT)
                .trim();
        return type.attributes().stream()
                .filter(attribute -> attribute.time() == Attribute.Time.EVENT && !attribute.isMany())
                .flatMap(attribute -> attribute.values(record).stream())
                .filter(LocalDate.class::isInstance)
                .findFirst()
                .map(day -> kind + " of " + day)
                .orElse(kind);
    }

    /** What was looked up, in few words: a record by its id, anything else as a message would quote it. */
    static Value told(Object value) {
        Object last = value instanceof Both<?, ?> both ? both.second() : value;
        if (last instanceof Part<?, ?> part) {
            return told(part.part());
        }
        if (last instanceof Located<?> located) {
            return Value.of(located.id());
        }
        if (last instanceof Collection<?> many) {
            return new Value.Sequence(many.stream().map(Trace::told).toList());
        }
        Optional<RecordType<?>> type = RecordTypes.of(last);
        if (type.isPresent()) {
            return Value.of(told(type.get(), last));
        }
        try {
            return Values.values(last).list().get(0);
        } catch (IllegalArgumentException e) {
            return Value.of(last.toString());
        }
    }
}
