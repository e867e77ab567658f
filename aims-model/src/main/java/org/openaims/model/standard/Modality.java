package org.openaims.model.standard;

/** Whether the standard binds or merely allows. */
public enum Modality {

    /** The standard asks for it. An obligation gets an outcome in every result. */
    OBLIGATION,

    /** The standard allows it. A permission never gets an outcome and never a finding. */
    PERMISSION
}
