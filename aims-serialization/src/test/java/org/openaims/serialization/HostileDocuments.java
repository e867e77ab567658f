package org.openaims.serialization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openaims.model.Aims;

/** Reads documents of 100 MB that are made to hurt, one after the other; run in a small heap by a test. */
public final class HostileDocuments {

    private static final int HUNDRED_MEGABYTES = 100_000_000;

    /** Says that all of them were refused. */
    static final String ALL_REFUSED = "all refused";

    private record Hostile(String start, String repeated) {}

    private HostileDocuments() {}

    /**
     * Reads them.
     *
     * @param arguments none
     * @throws IOException never, nothing is read from outside
     */
    public static void main(String[] arguments) throws IOException {
        for (Hostile hostile : documents()) {
            for (ReadPolicy policy : ReadPolicy.values()) {
                refuse(hostile, policy);
            }
        }
        System.out.println(ALL_REFUSED);
    }

    private static List<Hostile> documents() {
        String extension = "{\"formatVersion\":\"2\",\"extensions\":{\"a:b\":";
        String old = "{\"formatVersion\":\"1\",\"x\":";
        return List.of(
                new Hostile("", "["),
                new Hostile(extension, "["),
                new Hostile(extension, "{\"a\":"),
                new Hostile(old, "["),
                new Hostile("", "\""),
                new Hostile("{\"", "x"),
                new Hostile("{\"", "\\u0041"),
                new Hostile(extension + "\"", "x"),
                new Hostile(extension + "\"", "\\u0041"),
                new Hostile(extension + "\"", "€"),
                new Hostile(old + "\"", "x"),
                new Hostile("", "7"),
                new Hostile(extension, "7"),
                new Hostile(extension + "0.", "7"),
                new Hostile(extension + "1e", "7"),
                new Hostile("{", "\"a\":1,"),
                new Hostile(extension + "1,", "\"a:b\":1,"),
                new Hostile(extension + "{", "\"a\":1,"),
                new Hostile("{\"handedIn\":{", "\"a\":1,"),
                new Hostile("", "\n"),
                new Hostile("{", " "));
    }

    private static void refuse(Hostile hostile, ReadPolicy policy) throws IOException {
        InputStream document = new SequenceInputStream(
                new ByteArrayInputStream(hostile.start().getBytes(StandardCharsets.UTF_8)),
                new Repeated(hostile.repeated(), HUNDRED_MEGABYTES));
        ReadResult<Aims> result = AimsJson.format(Aims.class).withPolicy(policy).tryRead(document);
        if (result.value().isPresent() || result.complete() || result.problems().isEmpty()) {
            throw new IllegalStateException("expected " + hostile + " to be refused, found " + result);
        }
    }
}
