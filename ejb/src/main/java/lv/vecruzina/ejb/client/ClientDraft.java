package lv.vecruzina.ejb.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of a client (klienta ziņas) on entering or changing; the personal code goes its own way. */
public record ClientDraft(
        String givenName,
        String familyName,
        LocalDate birthDate,
        String sex,
        long municipalityId,
        @Nullable String legalStatus,
        @Nullable Boolean fatherRecorded,
        boolean underGuardianship) {
    public ClientDraft {
        givenName = givenName.strip();
        familyName = familyName.strip();
    }

    /** Whether the other says the same name and birth date: what a likely duplicate is found by. */
    boolean isNamed(ClientDraft other) {
        return givenName.equals(other.givenName)
                && familyName.equals(other.familyName)
                && birthDate.equals(other.birthDate);
    }
}
