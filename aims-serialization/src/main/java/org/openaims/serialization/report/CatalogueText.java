package org.openaims.serialization.report;

import java.util.ArrayList;
import java.util.List;
import org.openaims.model.result.RuleDescription;
import org.openaims.model.standard.AnnexAControl;
import org.openaims.model.standard.Basis;
import org.openaims.model.standard.CatalogueEntry;
import org.openaims.model.standard.Decidability;
import org.openaims.model.standard.Iso42001;
import org.openaims.model.standard.Modality;
import org.openaims.model.standard.Requirement;

/** The catalogue of the standard as a text for people, in our own words. Lines keep to 100 characters. */
public final class CatalogueText {

    private static final int WIDTH = 100;
    private static final int ID = 10;

    private CatalogueText() {}

    /**
     * A list of requirements and controls under the titles of their clauses.
     *
     * @param entries the entries, in the order of the catalogue
     * @return one paragraph for each: id, how far a program can decide it, text
     */
    public static String of(List<? extends CatalogueEntry> entries) {
        Page page = new Page(WIDTH, false);
        String clause = "";
        for (CatalogueEntry entry : entries) {
            if (!entry.clause().equals(clause)) {
                if (!clause.isEmpty()) {
                    page.blank();
                }
                clause = entry.clause();
                page.heading(FindingGroups.heading(clause));
            }
            page.paragraph(
                    "  " + Page.padded(entry.id(), ID) + entry.decidability().letter() + "  ", entry.text());
        }
        page.blank();
        page.paragraph("D: the records alone decide it. P: a program decides part of it, a person the rest. "
                + "H: it takes a person. The words are ours and do not replace the standard.");
        return page.toString();
    }

    /**
     * All of one requirement or control.
     *
     * @param entry the entry
     * @param rules the rules that may speak of it; those that do are listed
     * @return its text, what an auditor asks, which records can show it, what it rests on, and its rules
     */
    public static String of(CatalogueEntry entry, List<RuleDescription> rules) {
        Page page = new Page(WIDTH, false);
        page.heading(entry.id() + " " + title(entry));
        page.blank();
        page.paragraph("  text          ", entry.text());
        page.paragraph("  auditor asks  ", entry.auditorAsks());
        listed(page, "  shown by      ", entry.shownBy());
        page.paragraph("  kind          ", kind(entry));
        page.paragraph("  decidable     ", decidable(entry.decidability()));
        page.paragraph(
                "  document      ", entry.documentNamed() ? "the standard names one" : "the standard names none");
        if (entry instanceof AnnexAControl control) {
            page.paragraph("  looked at     ", lookedAt(control));
        }
        page.paragraph("  basis         ", basis(entry.basis()));
        List<String> speaking = new ArrayList<>();
        for (RuleDescription rule : rules) {
            if (rule.requirements().contains(entry.id())) {
                speaking.add(rule.id() + " " + rule.title());
            }
        }
        listed(page, "  rules         ", speaking.isEmpty() ? List.of("none yet") : speaking);
        return page.toString();
    }

    private static void listed(Page page, String label, List<?> items) {
        String lead = label;
        for (Object item : items) {
            page.paragraph(lead, item.toString());
            lead = " ".repeat(label.length());
        }
    }

    private static String title(CatalogueEntry entry) {
        return entry instanceof AnnexAControl control
                ? control.title()
                : Iso42001.clause(entry.clause())
                        .map(clause -> "of " + FindingGroups.heading(clause.id()))
                        .orElse(entry.clause());
    }

    private static String kind(CatalogueEntry entry) {
        if (entry instanceof Requirement requirement) {
            return requirement.modality() == Modality.OBLIGATION
                    ? "the standard asks for it"
                    : "the standard allows it; it has no outcome and no finding";
        }
        return "a control of Annex A, which counts where the statement of applicability includes it";
    }

    private static String lookedAt(AnnexAControl control) {
        return (control.perSystem() ? "for each AI system in scope" : "for the organization as a whole")
                + (control.heldBySupplier() ? "; of a bought system the supplier may hold the facts" : "");
    }

    private static String decidable(Decidability decidability) {
        return decidability.letter()
                + switch (decidability) {
                    case RECORDS -> ": the records alone decide it";
                    case PARTLY -> ": a program decides part of it, a person the rest";
                    case HUMAN -> ": it takes a person";
                };
    }

    private static String basis(Basis basis) {
        String strength = switch (basis.strength()) {
            case PUBLIC_SOURCES -> "public sources say so";
            case INFERRED -> "in part inferred from public sources";
            case UNSEEN -> "in part not seen in a public source";
        };
        return basis.remark().isEmpty() ? strength : strength + ": " + basis.remark();
    }
}
