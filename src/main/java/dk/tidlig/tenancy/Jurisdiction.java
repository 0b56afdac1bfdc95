package dk.tidlig.tenancy;

/// The land whose law holds: Denmark or Greenland. Nothing personal crosses from one to the other.
public enum Jurisdiction {
    DK,
    GL
}
