/** The rule engine, the rule language and the built-in clause rules. */
module org.openaims.rules {
    requires transitive org.openaims.model;
    requires static org.jspecify;

    exports org.openaims.rules;
    exports org.openaims.rules.iso42001;
    exports org.openaims.rules.language;

    // Only where a caller asks for it: RuleSet.plusDiscovered().
    uses org.openaims.rules.language.RuleProvider;
}
