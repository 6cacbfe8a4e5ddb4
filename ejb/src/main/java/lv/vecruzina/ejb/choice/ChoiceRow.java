package lv.vecruzina.ejb.choice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A choice as a client's file and a purchase show it (izvēle).
 *
 * @param kind null where it was imported
 * @param boughtOn null while it waits, and where it was imported
 * @param wentAlong the child went shopping
 */
public record ChoiceRow(
        long id,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate chosenOn,
        @Nullable String kind,
        String item,
        boolean chosenByChild,
        @Nullable Long purchaseId,
        @Nullable LocalDate boughtOn,
        @Nullable String withdrawnReason,
        boolean wentAlong) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public String clientName() {
        return familyName + " " + givenName;
    }
}
