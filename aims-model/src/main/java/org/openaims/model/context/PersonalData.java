package org.openaims.model.context;

/** Whether something holds or uses personal data. */
public enum PersonalData {
    /** It does. */
    YES,
    /** It was found not to. */
    NO,
    /** The organization says that it has not determined it yet. */
    NOT_DETERMINED
}
