package lv.vecruzina.reports.shared;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

/**
 * Bars by month (stabiņi) under a common height, the last month dark. Drawn as shapes, so they stay sharp in print; a month
 * without data has no bar.
 */
public final class MonthBars extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final Color LAST = new Color(0x1F5A5F);
    private static final Color EARLIER = new Color(0x9DBDC0);
    private static final Color BASE = new Color(0xC9D3D4);

    private final transient List<? extends @Nullable Number> values;
    private final double full;

    /** @param full the value of a bar of full height */
    public MonthBars(List<? extends @Nullable Number> values, double full) {
        this.values = values;
        this.full = full;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        double slot = area.getWidth() / values.size();
        for (int i = 0; i < values.size(); i++) {
            Number value = values.get(i);
            double height = value == null || full == 0 ? 0 : area.getHeight() * value.doubleValue() / full;
            page.setColor(i == values.size() - 1 ? LAST : EARLIER);
            page.fill(new Rectangle2D.Double(
                    area.getX() + (i + 0.3) * slot, area.getMaxY() - height, slot * 0.6, height));
        }
        page.setColor(BASE);
        page.fill(new Rectangle2D.Double(area.getX(), area.getMaxY() - 0.5, area.getWidth(), 0.5));
    }
}
