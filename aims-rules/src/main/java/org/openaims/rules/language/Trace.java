package org.openaims.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openaims.model.record.Answer;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;
import org.openaims.model.result.ExplainedStep;
import org.openaims.model.result.NamedValue;

/** Takes down, step by step, what a rule asks of one subject. Made for one explanation, and never in a check. */
final class Trace {

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
                .phrase(phrase)
                .values(values)
                .answer(answer)
                .detail(detail)
                .build());
    }

    void add(ExplainedStep.Kind kind, String phrase, List<Value> values, Answer answer) {
        add(kind, phrase, values, answerOf(answer), answer.missing());
    }

    private static ExplainedStep.Answer answerOf(Answer answer) {
        if (answer.isUnknown()) {
            return ExplainedStep.Answer.UNKNOWN;
        }
        return answer.isYes() ? ExplainedStep.Answer.YES : ExplainedStep.Answer.NO;
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
            return Value.of(RecordTypes.idOf(type.get(), last));
        }
        try {
            return Values.values(last).list().get(0);
        } catch (IllegalArgumentException e) {
            return Value.of(last.toString());
        }
    }
}
