package lv.vecruzina.reports.placement;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

/**
 * Bars of a service's units by month (stabiņi): heights in proportion to the service's own highest month, the last month
 * dark. Drawn as shapes, so they stay sharp in print; a month without data has no bar.
 */
final class UsageBars extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final Color LAST = new Color(0x1F5A5F);
    private static final Color EARLIER = new Color(0x9DBDC0);
    private static final Color BASE = new Color(0xC9D3D4);

    private final transient List<@Nullable Integer> values;

    UsageBars(List<@Nullable Integer> values) {
        this.values = values;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        int highest = values.stream()
                .filter(Objects::nonNull)
                .mapToInt(value -> value)
                .max()
                .orElse(0);
        double slot = area.getWidth() / values.size();
        for (int i = 0; i < values.size(); i++) {
            Integer value = values.get(i);
            double height = value == null || highest == 0 ? 0 : area.getHeight() * value / highest;
            page.setColor(i == values.size() - 1 ? LAST : EARLIER);
            page.fill(new Rectangle2D.Double(
                    area.getX() + (i + 0.3) * slot, area.getMaxY() - height, slot * 0.6, height));
        }
        page.setColor(BASE);
        page.fill(new Rectangle2D.Double(area.getX(), area.getMaxY() - 0.5, area.getWidth(), 0.5));
    }
}
