package org.openaims.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ValueProperties {

    @Property
    void numbers_are_equal_when_they_are_the_same_number(
            @ForAll @Scale(3) BigDecimal number, @ForAll @IntRange(min = 3, max = 9) int scale) {
        Value plain = new Value.Numeric(number);
        Value padded = new Value.Numeric(number.setScale(scale, RoundingMode.UNNECESSARY));
        assertThat(padded).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
    }

    @Property
    void a_whole_number_reads_without_an_exponent(@ForAll long number) {
        assertThat(Value.of(number)).hasToString(Long.toString(number));
        assertThat(Value.of(number)).isEqualTo(new Value.Numeric(new BigDecimal(number)));
    }

    @Property
    void numbers_that_differ_are_different_values(@ForAll long a, @ForAll long b) {
        assertThat(Value.of(a).equals(Value.of(b))).isEqualTo(a == b);
    }

    @Example
    void a_value_does_not_change_with_what_it_was_made_from() {
        List<Value> values = new ArrayList<>(List.of(Value.of("a")));
        SortedMap<String, Value> fields = new TreeMap<>();
        fields.put("a", Value.of("a"));
        Value sequence = new Value.Sequence(values);
        Value named = new Value.Fields(fields);
        values.add(Value.of("b"));
        fields.put("b", Value.of("b"));
        assertThat(sequence).isEqualTo(new Value.Sequence(List.of(Value.of("a"))));
        assertThat(named).hasToString("{a=a}");
    }

    @Example
    void values_of_different_kinds_differ_even_where_they_read_alike() {
        assertThat(Value.of("yes")).isNotEqualTo(Value.of(true)).hasToString("yes");
        assertThat(Value.of("1")).isNotEqualTo(Value.of(1)).hasToString("1");
        assertThat(Value.of("nothing")).isNotEqualTo(Value.absent()).hasToString("nothing");
        assertThat(Value.of(AnyRecord.FIRST))
                .isNotEqualTo(Value.of("2025-01-01"))
                .hasToString("2025-01-01");
        assertThat(new Value.Sequence(List.of())).hasToString("none");
        assertThat(Value.of(List.of(PersonId.of("b"), PersonId.of("a")))).hasToString("b, a");
    }

    @Example
    void the_order_in_which_fields_were_put_does_not_matter() {
        SortedMap<String, Value> backwards = new TreeMap<>(java.util.Comparator.reverseOrder());
        SortedMap<String, Value> forwards = new TreeMap<>();
        for (String name : List.of("a", "b")) {
            backwards.put(name, Value.of(name));
            forwards.put(name, Value.of(name));
        }
        assertThat(new Value.Fields(backwards))
                .isEqualTo(new Value.Fields(forwards))
                .hasToString("{a=a, b=b}");
    }
}
