package lv.vecruzina.wildfly;

import java.util.List;

/** The made-up users of a sample run, one for each role; the application makes them under these names. */
final class SampleUsers {
    static final String PASSWORD = "vecruzina";

    /** User name, which is the role's name too, and the role in plain words. */
    record SampleUser(String name, String role) {}

    static final List<SampleUser> ALL = List.of(
            new SampleUser("director", "director"),
            new SampleUser("social_worker", "social worker"),
            new SampleUser("specialist", "specialist (psychologist, social pedagogue, rehabilitator)"),
            new SampleUser("carer", "carer"),
            new SampleUser("nurse", "nurse and dietary nurse"),
            new SampleUser("reception", "reception"),
            new SampleUser("accountant", "accountant"),
            new SampleUser("data_protection", "data-protection officer"),
            new SampleUser("municipality", "municipality official"),
            new SampleUser("inspector", "Ombudsman's inspector"),
            new SampleUser("administrator", "administrator"));

    private SampleUsers() {}
}
