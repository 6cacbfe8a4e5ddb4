package lv.vecruzina.ejb.client;

import java.util.Optional;

/**
 * How much a file looks like one of the person typed (līdzība), and why. A birthday alone says nothing; with a name that
 * sounds alike it does, also with given and family name swapped.
 *
 * @param score 0–100, for the order in which they are shown
 * @param reason code, swapped_names, name_and_birth_date, family_and_birth_date or name
 */
public record Similar(int score, String reason) {
    private static final double NAME_WITH_BIRTH_DATE = 0.4;
    private static final double FAMILY_WITH_BIRTH_DATE = 0.4;
    private static final double NAME_ALONE = 0.6;

    /**
     * What is known of a pair.
     *
     * @param name likeness of the whole plain names whatever their order, 0–1
     * @param family likeness of the plain family names, 0–1
     * @param swapped whether one's given name is the other's family name and the reverse
     */
    public record Signs(boolean code, boolean birthDate, boolean swapped, double name, double family) {}

    /** Empty where the two are taken for different people. */
    public static Optional<Similar> of(Signs signs) {
        int name = (int) Math.round(signs.name() * 39);
        if (signs.code()) {
            return Optional.of(new Similar(100, "code"));
        }
        if (signs.swapped()) {
            return Optional.of(new Similar(signs.birthDate() ? 99 : 55, "swapped_names"));
        }
        if (signs.birthDate() && signs.name() >= NAME_WITH_BIRTH_DATE) {
            return Optional.of(new Similar(60 + name, "name_and_birth_date"));
        }
        if (signs.birthDate() && signs.family() >= FAMILY_WITH_BIRTH_DATE) {
            return Optional.of(new Similar(50, "family_and_birth_date"));
        }
        return signs.name() >= NAME_ALONE ? Optional.of(new Similar(name, "name")) : Optional.empty();
    }
}
