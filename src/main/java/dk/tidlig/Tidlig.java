package dk.tidlig;

public class Tidlig {
    public static void main(String[] a) {}
}
