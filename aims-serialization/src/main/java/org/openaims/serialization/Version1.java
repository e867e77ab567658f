package org.openaims.serialization;

import java.util.ArrayList;
import java.util.List;
import org.openaims.model.Aims;

/** The first version of the format, which had the records of clauses 4, 5, 6 and 9 only. */
final class Version1 {

    /** The key under which the version of the criteria of a risk assessment is kept, since criteria have an id now. */
    static final String CRITERIA_VERSION = "openaims:criteria-version";

    /** What leads to version 2. */
    static final List<FormatVersions.Step> STEPS = List.of(
            ofAims(document -> document.each("evaluation", "managementReviews", Version1::nameWhatWasNotDecided)),
            ofAims(document -> document.each("context", "suppliers", Version1::makeServicesOfTexts)),
            ofAims(document -> document.each("planning", "riskAssessments", Version1::keepVersionOfCriteria)));

    private Version1() {}

    private interface Change {
        void of(JsonTree.Fields document);
    }

    private static FormatVersions.Step ofAims(Change change) {
        return (type, document) -> {
            if (type.javaType() == Aims.class) {
                change.of(document);
            }
        };
    }

    /** A review had one reason for no decision; it is the one for no improvement, beside which others stand now. */
    private static void nameWhatWasNotDecided(JsonTree.Fields review) {
        review.rename("noDecisionBecause", "noImprovementBecause");
    }

    /** What a supplier supplies was a list of texts; each becomes the name of a service, in use since an unknown day. */
    private static void makeServicesOfTexts(JsonTree.Fields supplier) {
        if (supplier.get("supplies").orElse(null) instanceof JsonTree.Sequence texts) {
            List<JsonTree> services = new ArrayList<>();
            for (JsonTree text : texts.elements()) {
                JsonTree.Fields unknown = JsonTree.object(text.place());
                unknown.put("kind", JsonTree.ofText("unknown", text.place()));
                JsonTree.Fields service = JsonTree.object(text.place());
                service.put("name", text);
                service.put("startedOn", unknown);
                services.add(service);
            }
            supplier.replace("supplies", new JsonTree.Sequence(texts.place(), services));
        }
        supplier.rename("supplies", "services");
    }

    /**
     * An assessment named a version of the criteria in words. Which criteria that are nobody knows, so it names none now;
     * the words are kept among the extensions.
     */
    private static void keepVersionOfCriteria(JsonTree.Fields assessment) {
        JsonTree version = assessment.get("criteriaVersion").orElse(null);
        if (version == null || version.text().isEmpty()) {
            return;
        }
        if (!assessment.has("extensions")) {
            assessment.put("extensions", JsonTree.object(version.place()));
        }
        if (assessment.get("extensions").orElseThrow() instanceof JsonTree.Fields extensions) {
            extensions.put(CRITERIA_VERSION, version);
            assessment.remove("criteriaVersion");
        }
    }
}
