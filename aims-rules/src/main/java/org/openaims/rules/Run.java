package org.openaims.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.RuleSet;
import org.openaims.rules.language.Subjects;

/**
 * One run of all rules over records; those that look at the same subjects one by one run in one pass over them.
 *
 * <p>Where threads are lent, the subjects of a pass are judged in chunks, whose logs are put together in the order of
 * the subjects: the number of threads, and which of them did what, shows nowhere.
 */
final class Run {

    /** A multiple of 64, so that no two chunks mark positions in one word. */
    static final int CHUNK = 1024;

    private final Records records;
    private final Optional<Executor> helpers;
    private final Map<Rule, RuleLog> logs = new LinkedHashMap<>();

    private Run(Records records, Optional<Executor> helpers) {
        this.records = records;
        this.helpers = helpers;
    }

    /** What each rule said, in the order of the rules. */
    static Map<Rule, RuleLog> of(RuleSet rules, Records records, Optional<Executor> helpers) {
        Run run = new Run(records, helpers);
        Map<Subjects<?>, List<RuleLog>> passes = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            RuleLog log = new RuleLog(rule, false);
            run.logs.put(rule, log);
            Optional<Subjects<?>> subjects = rule.subjects();
            if (subjects.isPresent()) {
                passes.computeIfAbsent(subjects.get(), first -> new ArrayList<>())
                        .add(log);
            } else {
                log.add(Pass.whole(rule, said -> rule.judge(records, said)));
            }
        }
        passes.forEach(run::pass);
        return run.logs;
    }

    private <S> void pass(Subjects<S> subjects, List<RuleLog> together) {
        List<RuleLog> logs = new ArrayList<>();
        List<S> all = List.of();
        for (RuleLog log : together) {
            Statement whole = Pass.whole(log.rule(), said -> {
                records.all(subjects); // before anything else: it may not be there, or fail
                log.rule().judge(records, said);
            });
            log.add(whole);
            if (!Pass.isObstacle(whole)) {
                all = records.all(subjects);
                logs.add(log);
            }
        }
        if (logs.isEmpty()) {
            return;
        }
        int size = all.size();
        logs.forEach(log -> log.inOrder().grow(size));
        Dates dates = subjects.epochDays(records).map(Dates::known).orElseGet(() -> Dates.withRoomFor(size));
        First<S> first =
                judge(new Pass<>(subjects, logs.stream().map(RuleLog::rule).toList(), records), all, logs, dates);
        Latest<S> latest = new Latest<>(subjects, all, first, dates, position -> position);
        for (RuleLog log : logs) {
            log.latestInOrder(subjects.name(), latest.of(log.inOrder()));
            log.add(Pass.whole(
                    log.rule(), said -> log.rule().conclude(log.hasLooked(), log.isCalled(), records, said)));
        }
    }

    private <S> First<S> judge(Pass<S> pass, List<S> all, List<RuleLog> logs, Dates dates) {
        int size = all.size();
        if (helpers.isEmpty() || size <= CHUNK) {
            return pass.run(all, 0, size, logs, dates);
        }
        int pieces = (size - 1) / CHUNK;
        First<S> first =
                pass.run(all, 0, CHUNK, logs, dates); // what the rules share is mostly worked out here, and once
        @Nullable Part<S>[] parts = newParts(pieces);
        Crew.share(pieces, helpers.get(), piece -> {
            int from = (piece + 1) * CHUNK;
            List<RuleLog> part = logs.stream().map(RuleLog::part).toList();
            parts[piece] = new Part<>(part, pass.run(all, from, Math.min(size, from + CHUNK), part, dates));
        });
        for (Part<S> part : parts) {
            if (part != null) {
                for (int r = 0; r < logs.size(); r++) {
                    logs.get(r).addAll(part.logs().get(r));
                }
                first.addAll(part.first());
            }
        }
        return first;
    }

    /** What came of a part of the subjects. */
    private record Part<S>(List<RuleLog> logs, First<S> first) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a type with a parameter
    private static <S> @Nullable Part<S>[] newParts(int pieces) {
        return new Part[pieces];
    }
}
