package lv.vecruzina.ejb.home;

import java.time.LocalDate;

/** A commitment (apņemšanās) that is due soon or late. */
public record LateCommitment(
        long recommendationId, String number, String part, String commitmentNo, String text, LocalDate dueOn) {}
