package lv.vecruzina.ejb.recommendation;

import java.time.LocalDate;

/** A status that was taken back (atsaukts statuss): what was said since when, by own or ombudsman, and who took it back why. */
public record StatusTakenBack(String saidBy, LocalDate since, String status, String reason, String takenBackBy) {}
