package org.openaims.serialization.approved;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.RecordType;
import org.openaims.model.record.Value;
import org.openaims.serialization.AimsJson;
import org.openaims.serialization.JsonFormat;

/**
 * Drafts the approved file of a record, from its description. Days are in the order in which they come in the life of most
 * records, and an id is that of its type everywhere; texts only say what belongs there. What an approved file says already
 * is kept.
 */
final class Draft {

    /** The months of one year in which things happen or are planned, by the name of the attribute. */
    private static final Map<Integer, List<String>> DAYS = Map.of(
            1,
                    List.of(
                            "firstDay",
                            "periodFrom",
                            "runsFrom",
                            "proposedOn",
                            "occurredOn",
                            "arisenOn",
                            "identifiedOn",
                            "determinedOn"),
            2, List.of("decidedOn", "setOn", "createdOn", "appointedOn", "registeredOn", "detectedOn", "raisedOn"),
            3, List.of("effectiveFrom", "inForceFrom", "heldFrom", "validFrom", "startedOn", "openFrom", "neededFrom"),
            9, List.of("reviewedOn", "doneOn", "completedOn", "reportedOn", "due"),
            10, List.of("endedOn", "closedOn", "retiredOn", "leftOn", "replacedOn"),
            11, List.of("withdrawnOn", "reopenedOn", "periodUntil", "lastDay"),
            12, List.of("recordedOn"));

    private static final Map<String, String> TEXTS = Map.of(
            "clause", "6.1.2",
            "jurisdictions", "DE",
            "languages", "en",
            "place", "records/2026/report.pdf",
            "register", "/context/systems",
            "recordId", "credit-scoring",
            "requirement", "6.1.2-a",
            "standard", "ISO/IEC 42001:2023",
            "version", "2.0");

    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0bb822cd15d6c15b0f00a0";

    private Draft() {}

    static <T> ApprovedFile of(String name, RecordType<T> type) {
        JsonFormat<T> format = AimsJson.format(type.javaType());
        RecordType.Draft<T> minimal = type.draft();
        RecordType.Draft<T> complete = type.draft();
        for (Attribute<T> attribute : type.attributes()) {
            complete.set(attribute, value(attribute));
            if (attribute.presence() == Attribute.Presence.REQUIRED) {
                minimal.set(attribute, value(attribute));
            }
        }
        if (Files.exists(ApprovedFile.path(name))) {
            ApprovedFile known = ApprovedFile.read(name);
            Optional<T> least = format.tryRead(known.minimal()).value();
            Optional<T> most = format.tryRead(known.complete()).value();
            least.ifPresent(minimal::from);
            least.ifPresent(one -> most.ifPresent(other -> keep(type, one, other, complete)));
        }
        return ApprovedFile.of(format, minimal.build(), complete.build());
    }

    private static <T> void keep(RecordType<T> type, T minimal, T known, RecordType.Draft<T> complete) {
        for (Attribute<T> attribute : type.attributes()) {
            Object raw = attribute.get(known);
            if (attribute.presence() == Attribute.Presence.REQUIRED || !raw.equals(attribute.get(minimal))) {
                complete.set(attribute, raw instanceof Optional<?> optional ? optional.orElseThrow() : raw);
            }
        }
    }

    private static Object value(Attribute<?> attribute) {
        Object one = one(attribute.name(), attribute.type());
        return switch (attribute.presence()) {
            case LIST -> List.of(one);
            case SET -> new TreeSet<>(List.of(one));
            default -> one;
        };
    }

    private static Object one(String name, AttributeType type) {
        if (type instanceof AttributeType.Scalar scalar) {
            return scalar(name, scalar);
        } else if (type instanceof AttributeType.Enumerated enumerated) {
            return enumerated.constants().values().iterator().next();
        } else if (type instanceof AttributeType.Coded coded) {
            return coded.factory().apply(id(coded.type()) + (name.equals("supersedes") ? "-1" : "-2"));
        } else if (type instanceof AttributeType.Nested nested) {
            return part(nested.type());
        }
        Map<String, RecordType<?>> kinds = ((AttributeType.Choice) type).kinds();
        RecordType<?> kind = kinds.values().stream()
                .filter(one -> !one.attributes().isEmpty())
                .reduce((first, second) -> second.name().equals("On") ? second : first)
                .orElseThrow();
        return whole(kind, name);
    }

    private static String id(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("Id$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** A record inside another says what it must; where it could do without anything, its texts, or else an entry. */
    private static <T> T part(RecordType<T> type) {
        RecordType.Draft<T> draft = type.draft();
        boolean asksForNothing = draft.missing().isEmpty();
        boolean hasTexts = type.attributes().stream().anyMatch(Draft::isText);
        for (Attribute<T> attribute : type.attributes()) {
            boolean wanted = hasTexts ? isText(attribute) : attribute.presence() == Attribute.Presence.LIST;
            if (attribute.presence() == Attribute.Presence.REQUIRED || (asksForNothing && wanted)) {
                draft.set(attribute, value(attribute));
                asksForNothing &= hasTexts;
            }
        }
        return draft.build();
    }

    private static boolean isText(Attribute<?> attribute) {
        return attribute.type() == AttributeType.Scalar.TEXT && !isDigest(attribute.name());
    }

    private static <T> T whole(RecordType<T> type, String role) {
        RecordType.Draft<T> draft = type.draft();
        for (Attribute<T> attribute : type.attributes()) {
            draft.set(attribute, attribute.name().equals("day") ? day(role) : value(attribute));
        }
        return draft.build();
    }

    private static boolean isDigest(String name) {
        return name.equals("sha256") || name.endsWith("Hash");
    }

    private static Object scalar(String name, AttributeType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> text(name);
            case TRUTH -> true;
            case WHOLE_NUMBER -> 3;
            case DECIMAL -> new BigDecimal("0.95");
            case DAY -> day(name);
            case PERIOD -> Period.ofMonths(6);
            case VALUE -> Value.of("three");
            case EXTENSIONS -> Extensions.of("acme:cost-centre", Value.of("4711"));
        };
    }

    private static String text(String name) {
        if (isDigest(name)) {
            return SHA_256;
        }
        return TEXTS.getOrDefault(
                name, name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    private static LocalDate day(String name) {
        for (Map.Entry<Integer, List<String>> month : DAYS.entrySet()) {
            if (month.getValue().contains(name)) {
                return LocalDate.of(2026, month.getKey(), 10);
            }
        }
        boolean event = name.endsWith("On");
        return event ? LocalDate.of(2026, 5, 12) : LocalDate.of(2027, 3, 10);
    }
}
