package org.openaims.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openaims.model.Aims;
import org.openaims.model.record.Value;
import org.openaims.model.result.Lapse;
import org.openaims.model.result.NoneStated;
import org.openaims.model.result.RuleCase;
import org.openaims.model.result.Strength;
import org.openaims.rules.iso42001.Iso42001Rules;
import org.openaims.rules.language.Brief;
import org.openaims.rules.language.NotHandedInException;
import org.openaims.rules.language.Records;
import org.openaims.rules.language.Rule;
import org.openaims.rules.language.Selection;
import org.openaims.rules.language.Subjects;
import org.openaims.rules.language.Verdicts;

/** What a rule says in a word is what it says at length, and nothing else. */
class BriefProperties {

    /** Takes down what is said, each as a text. */
    private static final class Minutes implements Verdicts {

        private final List<String> said = new ArrayList<>();

        @Override
        public void inOrder(Strength strength) {
            said.add("in order " + strength);
        }

        @Override
        public void satisfied(String kind, String id, Optional<LocalDate> day, Strength strength) {
            said.add("satisfied by " + id);
        }

        @Override
        public void violated() {
            said.add("violated");
        }

        @Override
        public void found(RuleCase what, Optional<String> discriminator, Optional<Lapse> lapse, List<Value> values) {
            said.add("found " + what.name());
        }

        @Override
        public void found(
                RuleCase what,
                String kind,
                String id,
                Optional<String> discriminator,
                Optional<Lapse> lapse,
                Supplier<String> pointer,
                List<Value> values) {
            said.add("found " + what.name());
        }

        @Override
        public void undecided(String missing) {
            said.add("undecided " + missing);
        }

        @Override
        public void notApplicable(String why) {
            said.add("not applicable " + why);
        }

        @Override
        public void notYetDue(String why, Optional<LocalDate> due) {
            said.add("not yet due " + why);
        }

        @Override
        public void notChecked(String why) {
            said.add("not checked " + why);
        }

        @Override
        public void noOccasion(String why, Optional<NoneStated> stated) {
            said.add("no occasion " + why);
        }

        @Override
        public void callsForMore() {
            said.add("calls for more");
        }
    }

    @Provide
    Arbitrary<Aims> records() {
        return AnyAims.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyAims.days();
    }

    @Property(tries = 200)
    void what_is_said_in_a_word_is_said_at_length_too(@ForAll("records") Aims aims, @ForAll("days") LocalDate day) {
        compared(aims, day);
    }

    @Example
    void much_is_said_in_a_word() {
        Dossier dossier = Dossier.THREE_YEARS;
        assertThat(compared(dossier.aims(), dossier.asOf())).isGreaterThan(100);
    }

    /** Compares both of each rule for each of its subjects; tells how many were told in a word. */
    private static int compared(Aims aims, LocalDate day) {
        Records records = new Records(aims, day, Period.ofMonths(36), Set.of());
        int told = 0;
        for (Rule rule : Iso42001Rules.all().rules()) {
            told += rule.subjects()
                    .map(subjects -> compared(rule, subjects, records))
                    .orElse(0);
        }
        return told;
    }

    private static <S> int compared(Rule rule, Subjects<S> subjects, Records records) {
        int told = 0;
        try {
            for (S subject : records.all(subjects)) {
                Brief brief = isSelected(rule, subject, records) ? rule.briefly(subject, records) : null;
                if (brief != null) {
                    Minutes minutes = new Minutes();
                    rule.judge(subject, records, minutes);
                    assertThat(minutes.said).as(rule.id()).containsExactly(text(brief));
                    told++;
                }
            }
        } catch (NotHandedInException e) {
            return told; // it says nothing of any of them
        }
        return told;
    }

    @SuppressWarnings("unchecked") // a rule selects from its own subjects
    private static <S> boolean isSelected(Rule rule, S subject, Records records) {
        return rule.selection()
                .filter(selection ->
                        !((Selection<S>) selection).holdsOf(subject, records).isYes())
                .isEmpty();
    }

    private static String text(Brief brief) {
        return brief instanceof Brief.NotApplicable because
                ? "not applicable " + because.why()
                : "in order " + ((Brief.InOrder) brief).strength();
    }
}
