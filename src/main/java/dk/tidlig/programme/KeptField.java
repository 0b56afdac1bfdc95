package dk.tidlig.programme;

/// What a programme's record may hold. What is not listed in the definition is neither asked for nor kept.
public enum KeptField {
    CHILD_NAME,
    BIRTH_DATE,
    DUE_DATE,
    CPR_NUMBER,
    ADDRESS,
    LANGUAGE,
    INTERPRETER,
    ADULT_NAME,
    ADULT_CONTACT,
    ADULT_RELATION,
    ADULT_CPR_NUMBER,
    CUSTODY,
    INSTITUTION,
    ENQUIRY_TEXT,
    FAMILY_SITUATION,
    NETWORK,
    SESSION_NOTES,
    PLAN,
    DOCUMENTS
}
