package org.openaims.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openaims.model.Aims;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Extent;
import org.openaims.model.record.RecordType;

/**
 * One register that is left out alone.
 *
 * @param register its JSON pointer
 * @param without the records without what stands in it
 * @param others the JSON pointers of all other registers
 */
record RegisterAlone(String register, Aims without, List<String> others) {

    private static final RecordType<Aims> ROOT = RecordType.of(Aims.class);

    /** For each register in which something stands. */
    static List<RegisterAlone> leftOut(Aims aims) {
        List<String> all = new ArrayList<>();
        List<RegisterAlone> parts = new ArrayList<>();
        for (Attribute<Aims> floor : ROOT.attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested) {
                nested.type().attributes().forEach(one -> all.add(pointer(floor, one)));
            }
        }
        for (Attribute<Aims> floor : ROOT.attributes()) {
            if (floor.type() instanceof AttributeType.Nested nested) {
                collect(aims, floor, nested.type(), all, parts);
            }
        }
        return parts;
    }

    private static <F> void collect(
            Aims aims, Attribute<Aims> floor, RecordType<F> type, List<String> all, List<RegisterAlone> parts) {
        Optional<F> filled = floor.value(aims).map(type.javaType()::cast);
        for (Attribute<F> register : type.attributes()) {
            if (register.presence() == Attribute.Presence.LIST
                    && filled.filter(one -> !register.values(one).isEmpty()).isPresent()) {
                String left = pointer(floor, register);
                F emptied =
                        type.draft().from(filled.get()).set(register, List.of()).build();
                parts.add(new RegisterAlone(
                        left,
                        ROOT.draft().from(aims).set(floor, emptied).build(),
                        all.stream().filter(one -> !one.equals(left)).toList()));
            }
        }
    }

    /** Records that say that all was handed in but this register. */
    Aims notHandedIn(Aims aims) {
        return aims.with(one -> one.handedIn(Extent.registers(others.toArray(String[]::new))));
    }

    private static String pointer(Attribute<?> floor, Attribute<?> register) {
        return "/" + floor.name() + "/" + register.name();
    }
}
