package lv.vecruzina.ejb.application;

import java.time.LocalDate;

/** What is typed to enter an application (iesnieguma melnraksts): which service, from whom, on what ground. */
public record ApplicationDraft(String serviceCode, LocalDate receivedOn, String applicant, String ground) {}
