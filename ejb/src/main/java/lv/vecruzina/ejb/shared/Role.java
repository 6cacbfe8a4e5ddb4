package lv.vecruzina.ejb.shared;

import java.util.List;

/** The roles (lomas) of the people who use the system, as names for annotations and rows. */
public final class Role {
    public static final String DIRECTOR = "DIRECTOR";
    public static final String SOCIAL_WORKER = "SOCIAL_WORKER";
    public static final String SPECIALIST = "SPECIALIST";
    public static final String CARER = "CARER";
    public static final String NURSE = "NURSE";
    public static final String RECEPTION = "RECEPTION";
    public static final String ACCOUNTANT = "ACCOUNTANT";
    public static final String DATA_PROTECTION = "DATA_PROTECTION";
    public static final String MUNICIPALITY = "MUNICIPALITY";
    public static final String INSPECTOR = "INSPECTOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** A child at the tablet, for one turn: given to no account, and let in only where a row names it. */
    public static final String CHILD = "CHILD";

    public static final List<String> ALL = List.of(
            DIRECTOR,
            SOCIAL_WORKER,
            SPECIALIST,
            CARER,
            NURSE,
            RECEPTION,
            ACCOUNTANT,
            DATA_PROTECTION,
            MUNICIPALITY,
            INSPECTOR,
            ADMINISTRATOR);

    private Role() {}
}
