package org.openaims.model.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;

class LedgerCheckTest {

    private static final List<DecisionLedgerEntry> LEDGER = ledger(6, "s-");

    private static final String HEAD = hash(LEDGER, 5);

    @Test
    void a_ledger_as_it_was_written_holds_to_its_head() {
        LedgerResult result = LedgerCheck.endingWith(HEAD).of(LEDGER);
        assertThat(result.holds()).isTrue();
        assertThat(result).isEqualTo(new LedgerResult(6, Optional.of(HEAD), 0, Optional.empty()));
    }

    @Test
    void an_empty_ledger_holds_where_no_head_is_known_and_has_lost_the_known_one() {
        assertThat(LedgerCheck.withoutHead().of(List.of()))
                .isEqualTo(new LedgerResult(0, Optional.empty(), 0, Optional.empty()));
        LedgerBreak broken = firstBreak(LedgerCheck.endingWith(HEAD), List.of());
        assertThat(broken).hasToString("the ledger: found no entry; expected the last entry with the hash " + HEAD);
    }

    @Test
    void a_removed_entry_shows_at_the_one_behind_it() {
        LedgerBreak broken = firstBreak(LedgerCheck.withoutHead(), without(2));
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.PLACE);
        assertThat(broken)
                .hasToString("ledger entry e-4 at /operation/ledger/2: found the place 4; expected the place 3");
    }

    @Test
    void a_removed_entry_shows_even_where_all_behind_it_were_numbered_anew() {
        List<DecisionLedgerEntry> renumbered = new ArrayList<>();
        for (DecisionLedgerEntry entry : without(2)) {
            int place = renumbered.size() + 1;
            renumbered.add(entry.with(copy -> copy.sequence(place)));
        }
        LedgerBreak broken = firstBreak(LedgerCheck.withoutHead(), renumbered);
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.LINK);
        assertThat(broken)
                .hasToString("ledger entry e-4 at /operation/ledger/2: found the hash before as " + hash(LEDGER, 2)
                        + "; expected " + hash(LEDGER, 1) + ", the hash of e-2");
    }

    @Test
    void an_inserted_entry_shows_at_the_one_that_it_displaced() {
        List<DecisionLedgerEntry> longer = new ArrayList<>(LEDGER);
        longer.add(3, entry("e-x").after(Optional.of(LEDGER.get(2))));
        LedgerResult result = LedgerCheck.withoutHead().of(longer);
        assertThat(result.fitting()).isEqualTo(4);
        assertThat(result.firstBreak().orElseThrow())
                .hasToString("ledger entry e-4 at /operation/ledger/4: found the place 4; expected the place 5");
    }

    @Test
    void another_order_shows_at_the_first_entry_out_of_place() {
        List<DecisionLedgerEntry> swapped = new ArrayList<>(LEDGER);
        Collections.swap(swapped, 1, 4);
        assertThat(firstBreak(LedgerCheck.withoutHead(), swapped))
                .hasToString("ledger entry e-5 at /operation/ledger/1: found the place 5; expected the place 2");
    }

    @Test
    void a_changed_entry_shows_at_itself() {
        List<DecisionLedgerEntry> changed = new ArrayList<>(LEDGER);
        DecisionLedgerEntry other = LEDGER.get(3).with(copy -> copy.suggestion("limit 900"));
        changed.set(3, other);
        LedgerBreak broken = firstBreak(LedgerCheck.withoutHead(), changed);
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.CONTENT);
        assertThat(broken)
                .hasToString("ledger entry e-4 at /operation/ledger/3: found the hash " + hash(LEDGER, 3)
                        + "; expected " + other.computedHash() + ", the hash of its content");
    }

    @Test
    void an_entry_that_was_never_sealed_shows() {
        List<DecisionLedgerEntry> unsealed = new ArrayList<>(LEDGER.subList(0, 2));
        unsealed.add(entry("e-3").with(copy -> copy.sequence(3).previousHash(hash(LEDGER, 1))));
        LedgerBreak broken = firstBreak(LedgerCheck.withoutHead(), unsealed);
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.CONTENT);
        assertThat(broken.found()).isEqualTo("no hash");
    }

    @Test
    void an_entry_that_was_changed_and_sealed_again_shows_at_the_one_behind_it() {
        List<DecisionLedgerEntry> replaced = new ArrayList<>(LEDGER);
        replaced.set(3, entry("e-4").with(copy -> copy.suggestion("limit 900")).after(Optional.of(LEDGER.get(2))));
        LedgerBreak broken = firstBreak(LedgerCheck.withoutHead(), replaced);
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.LINK);
        assertThat(broken.position()).isEqualTo(4);
    }

    @Test
    void a_first_entry_without_those_before_it_shows() {
        assertThat(firstBreak(LedgerCheck.withoutHead(), LEDGER.subList(1, 6)).position())
                .isZero();
        List<DecisionLedgerEntry> renumbered = List.of(LEDGER.get(1).with(copy -> copy.sequence(1)), LEDGER.get(2));
        assertThat(firstBreak(LedgerCheck.withoutHead(), renumbered).expected())
                .isEqualTo("none, as it is the first entry");
    }

    @Test
    void a_cut_tail_shows_against_the_known_head_alone() {
        List<DecisionLedgerEntry> cut = LEDGER.subList(0, 4);
        assertThat(LedgerCheck.withoutHead().of(cut).holds()).isTrue();
        LedgerBreak broken = firstBreak(LedgerCheck.endingWith(HEAD), cut);
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.HEAD);
        assertThat(broken)
                .hasToString("ledger entry e-4 at /operation/ledger/3: found the last entry with the hash "
                        + hash(LEDGER, 3) + "; expected the last entry with the hash " + HEAD);
        assertThat(firstBreak(LedgerCheck.goingThrough(HEAD), cut).expected())
                .isEqualTo("an entry with the hash " + HEAD);
    }

    @Test
    void a_ledger_made_anew_from_some_entry_on_shows_against_the_known_head_alone() {
        List<DecisionLedgerEntry> anew = new ArrayList<>(LEDGER.subList(0, 2));
        for (DecisionLedgerEntry entry : ledger(4, "t-")) {
            anew.add(entry.after(Optional.of(anew.get(anew.size() - 1))));
        }
        assertThat(LedgerCheck.withoutHead().of(anew).holds()).isTrue();
        assertThat(firstBreak(LedgerCheck.endingWith(HEAD), anew).kind()).isEqualTo(LedgerBreak.Kind.HEAD);
        assertThat(firstBreak(LedgerCheck.goingThrough(HEAD), anew).kind()).isEqualTo(LedgerBreak.Kind.HEAD);
    }

    @Test
    void a_ledger_may_have_grown_since_an_earlier_head_was_kept() {
        String earlier = hash(LEDGER, 2);
        assertThat(LedgerCheck.goingThrough(earlier).of(LEDGER))
                .isEqualTo(new LedgerResult(6, Optional.of(HEAD), 3, Optional.empty()));
        LedgerBreak broken = firstBreak(LedgerCheck.endingWith(earlier), LEDGER);
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.HEAD);
        assertThat(broken.position()).isEqualTo(5);
    }

    @Test
    void a_head_is_a_sha_256() {
        assertThatThrownBy(() -> LedgerCheck.endingWith("abc"))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("LedgerCheck.head: must be 64 lower-case hexadecimal digits, but had 3 characters");
        assertThatThrownBy(() -> LedgerCheck.goingThrough(HEAD.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(InvalidRecordException.class);
    }

    /**
     * The names of the attributes enter the hash. To rename one, or to change what one means, would break every ledger that
     * was ever sealed; what is added has to be optional, because what is absent plays no part.
     */
    @Test
    void the_names_that_enter_the_hash_are_these() {
        List<Attribute<DecisionLedgerEntry>> attributes =
                RecordType.of(DecisionLedgerEntry.class).attributes();
        assertThat(attributes.stream()
                        .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                        .map(Attribute::name))
                .containsExactly("id", "decidedBy", "decidedOn", "decision", "sequence", "suggestion", "system");
        assertThat(attributes.stream().map(Attribute::name))
                .contains("capacity", "contentHash", "extensions", "previousHash", "reason", "recordedBy")
                .contains("recordedOn", "version");
    }

    /** Whatever of its entries are left, in whatever order: only the ledger itself leads to its head. */
    @Property(tries = 300)
    void no_other_list_of_the_same_entries_leads_to_the_head(@ForAll List<@IntRange(max = 5) Integer> positions) {
        List<DecisionLedgerEntry> others = positions.stream().map(LEDGER::get).toList();
        assertThat(LedgerCheck.endingWith(HEAD).of(others).holds()).isEqualTo(others.equals(LEDGER));
    }

    private static LedgerBreak firstBreak(LedgerCheck check, List<DecisionLedgerEntry> entries) {
        LedgerResult result = check.of(entries);
        assertThat(result.holds()).isFalse();
        return result.firstBreak().orElseThrow();
    }

    private static List<DecisionLedgerEntry> without(int position) {
        List<DecisionLedgerEntry> shorter = new ArrayList<>(LEDGER);
        shorter.remove(position);
        return shorter;
    }

    private static String hash(List<DecisionLedgerEntry> ledger, int position) {
        return ledger.get(position).contentHash().orElseThrow();
    }

    private static List<DecisionLedgerEntry> ledger(int entries, String suggestion) {
        List<DecisionLedgerEntry> ledger = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            String reference = suggestion + i;
            Optional<DecisionLedgerEntry> last =
                    ledger.isEmpty() ? Optional.empty() : Optional.of(ledger.get(ledger.size() - 1));
            ledger.add(
                    entry("e-" + i).with(entry -> entry.suggestion(reference)).after(last));
        }
        return List.copyOf(ledger);
    }

    private static DecisionLedgerEntry entry(String id) {
        return DecisionLedgerEntry.builder()
                .id(id)
                .sequence(1)
                .decidedOn("2026-03-01")
                .decidedBy("p-1")
                .system("scoring")
                .suggestion("s-17")
                .decision(DecisionLedgerEntry.Decision.REJECTED)
                .build();
    }
}
