package org.plaza.web.page;

import org.plaza.vocabulary.Concept.Point;

/**
 * From places on the earth to places on the map: Equal Earth (Šavrič, Patterson, Jenny 2018), between the latitudes and
 * in the units that {@code land.svg} is drawn in.
 */
final class Projection {

    /** The width of the whole earth. */
    static final int WIDTH = 1000;

    /** From {@value #NORTH} degrees north to 60 degrees south. */
    static final int HEIGHT = 443;

    private static final double NORTH = 84;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double HALF_ROOT_OF_3 = Math.sqrt(3) / 2;
    private static final double SCALE = WIDTH / 2.0 / rawX(180, 0);
    private static final double TOP = rawY(angle(NORTH));

    private Projection() {}

    static double x(Point point) {
        return WIDTH / 2.0 + rawX(point.longitude(), angle(point.latitude())) * SCALE;
    }

    static double y(Point point) {
        return (TOP - rawY(angle(point.latitude()))) * SCALE;
    }

    private static double angle(double latitude) {
        return Math.asin(HALF_ROOT_OF_3 * Math.sin(Math.toRadians(latitude)));
    }

    private static double rawX(double longitude, double t) {
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double slope = 9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1;
        return 2 * Math.sqrt(3) * Math.toRadians(longitude) * Math.cos(t) / (3 * slope);
    }

    private static double rawY(double t) {
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
    }
}
