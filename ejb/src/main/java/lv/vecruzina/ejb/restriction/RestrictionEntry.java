package lv.vecruzina.ejb.restriction;

import java.util.List;

/**
 * A restriction as the register of a month shows it (ierobežojumu reģistra ieraksts).
 *
 * @param looks the supervision log while it ran, the first look first
 * @param breaches keys of the rules it goes against: ground, supervision, at_once, total
 */
public record RestrictionEntry(RestrictionRow row, List<LookRow> looks, List<String> breaches) {}
