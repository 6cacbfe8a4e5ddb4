package lv.vecruzina.ejb.letter;

import java.io.Serializable;
import java.time.LocalDate;

/** The sealed letter that answers a recommendation (nosūtītā vēstule), by its number and day. */
public record SealedRow(long recommendationId, long letterId, String letterNo, LocalDate datedOn)
        implements Serializable {}
