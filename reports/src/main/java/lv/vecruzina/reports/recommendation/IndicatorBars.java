package lv.vecruzina.reports.recommendation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

/**
 * An indicator by month (rādītāja stabiņi): the full height is the whole, a line stands where the target is, what misses it is
 * red. A month without a figure has no bar.
 */
final class IndicatorBars extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final Color MET = new Color(0x1F5A5F);
    private static final Color MISSED = new Color(0xC4574B);
    private static final Color BASE = new Color(0xC9D3D4);
    private static final Color TARGET = new Color(0x22292B);

    /** What was counted in a month, as parts of 1. */
    record Bar(double value, boolean met) {}

    private final transient List<@Nullable Bar> bars;
    private final double target;

    IndicatorBars(List<@Nullable Bar> bars, BigDecimal target) {
        this.bars = bars;
        this.target = target.doubleValue();
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        double slot = area.getWidth() / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            if (bar != null) {
                double height = area.getHeight() * Math.min(bar.value(), 1);
                page.setColor(bar.met() ? MET : MISSED);
                page.fill(new Rectangle2D.Double(
                        area.getX() + (i + 0.3) * slot, area.getMaxY() - height, slot * 0.4, height));
            }
        }
        line(page, area, area.getMaxY(), BASE);
        line(page, area, area.getMaxY() - target * area.getHeight(), TARGET);
    }

    private static void line(Graphics2D page, Rectangle2D area, double y, Color color) {
        page.setColor(color);
        page.fill(new Rectangle2D.Double(area.getX(), y - 0.5, area.getWidth(), 0.5));
    }
}
