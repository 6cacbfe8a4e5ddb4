package lv.vecruzina.ejb.behaviour;

import java.time.LocalDate;

/**
 * What is typed of a member of the team (dalībnieka ziņas).
 *
 * @param probationClient the child is a client of the probation service; without it probation is not of the team
 */
public record MemberDraft(String body, String name, boolean probationClient, LocalDate fromOn) {}
