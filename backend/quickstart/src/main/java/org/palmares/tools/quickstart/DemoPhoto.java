// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

/** Painted landscapes that stand for photographs: a sky, a sun, rows of hills, mist. */
final class DemoPhoto {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1000;
    private static final int ROWS = 7;

    /** By scene: the top of the sky, the horizon, the nearest hill. */
    private static final Color[][] PALETTES = {
        {new Color(0x2b4c7e), new Color(0xf6c28b), new Color(0x17392c)},
        {new Color(0x7fb7d6), new Color(0xfdf1d3), new Color(0x2f5d2a)},
        {new Color(0x1b1f3b), new Color(0xd96c4f), new Color(0x14121f)},
        {new Color(0x9cc5a1), new Color(0xf2f4d8), new Color(0x49614a)}
    };

    private DemoPhoto() {}

    static void draw(int scene, Path file) throws IOException {
        ImageIO.write(painted(scene), "jpeg", file.toFile());
    }

    static BufferedImage painted(int scene) {
        Color[] palette = PALETTES[scene % PALETTES.length];
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setPaint(new GradientPaint(0, 0, palette[0], 0, HEIGHT * 0.6f, palette[1]));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(255, 244, 214, 210));
        brush.fillOval(300 + 290 * (scene % 4), 250, 130, 130);
        var chance = new Random(scene);
        for (int row = 0; row < ROWS; row++) {
            brush.setColor(between(palette[1], palette[2], (row + 1) / (double) ROWS));
            brush.fill(hills(row, chance));
        }
        brush.dispose();
        return image;
    }

    private static Path2D hills(int row, Random chance) {
        double base = HEIGHT * (0.42 + 0.085 * row);
        double phase = chance.nextDouble(6);
        double height = 70 - 6 * row + chance.nextDouble(20);
        var ridge = new Path2D.Double();
        ridge.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 5) {
            double far = x / (double) WIDTH;
            ridge.lineTo(
                    x,
                    base
                            + height * Math.sin(far * (4 + row) + phase)
                            + height * 0.35 * Math.sin(far * (13 + 2 * row) + 2 * phase)
                            + 3 * Math.sin(far * 90 + phase));
        }
        ridge.lineTo(WIDTH, HEIGHT);
        ridge.closePath();
        return ridge;
    }

    private static Color between(Color far, Color near, double share) {
        return new Color(
                mixed(far.getRed(), near.getRed(), share),
                mixed(far.getGreen(), near.getGreen(), share),
                mixed(far.getBlue(), near.getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
