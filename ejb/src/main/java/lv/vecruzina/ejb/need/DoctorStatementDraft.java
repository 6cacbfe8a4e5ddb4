package lv.vecruzina.ejb.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a doctor's statement (ārsta atzinuma melnraksts).
 *
 * @param issuedBy the doctor, or the institution
 * @param untilOn the last day it is valid; null for none
 */
public record DoctorStatementDraft(
        String number,
        String issuedBy,
        LocalDate issuedOn,
        @Nullable LocalDate untilOn) {}
