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
}
