package lv.vecruzina.ejb.behaviour;

import java.time.LocalDate;
import java.time.LocalTime;

/** What an invitation to a meeting says (uzaicinājuma ziņas). */
public record MeetingDraft(LocalDate metOn, LocalTime hour, String place, String agenda) {}
