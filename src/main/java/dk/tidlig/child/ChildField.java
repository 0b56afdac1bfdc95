package dk.tidlig.child;

/// What a child's record may hold. Which of it is kept, the ways of working the child is in decide.
public enum ChildField {
    CHILD_NAME,
    BIRTH_DATE,
    DUE_DATE,
    CPR_NUMBER,
    ADDRESS,
    LANGUAGE,
    INTERPRETER,
    INSTITUTION,
    ADULT_NAME,
    ADULT_CONTACT,
    ADULT_RELATION,
    ADULT_CPR_NUMBER,
    CUSTODY
}
