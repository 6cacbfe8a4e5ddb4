package lv.vecruzina.ejb.restriction;

import java.util.List;

/**
 * A restriction as the register of a month shows it (ierobežojumu reģistra ieraksts).
 *
 * @param lookedBy who looked after the client while it ran, each once
 * @param breaches keys of the rules it goes against: ground, supervision, at_once, total
 */
public record RestrictionEntry(RestrictionRow row, List<String> lookedBy, List<String> breaches) {}
