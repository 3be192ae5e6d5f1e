// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.pages;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The program: a PDF, a folder, the width of the pictures in pixels and the most pages in; a PNG
 * for every page out. It tells its standard output, line by line, how many pages there are, which
 * one is finished, or in one word why there will be none.
 */
public final class PageRendering {

    /** Followed by their number. */
    public static final String PAGES = "pages ";

    /** Followed by the number of the finished page, from 1 on. */
    public static final String PAGE = "page ";

    /** Nobody can read it without a password. */
    public static final String ENCRYPTED = "encrypted";

    /** It, or one of its pages, cannot be read. */
    public static final String DAMAGED = "damaged";

    private PageRendering() {}

    /** The file of a page in the folder. */
    public static String file(int page) {
        return "page_" + page + ".png";
    }

    public static void main(String[] args) {
        PrintStream told = System.out;
        // Whatever else speaks does so among the errors.
        System.setOut(System.err);
        told.println(rendered(args, told));
        told.flush();
        System.exit(0);
    }

    private static String rendered(String[] args, PrintStream told) {
        int width = Integer.parseInt(args[2]);
        int most = Integer.parseInt(args[3]);
        try (PDDocument document = Loader.loadPDF(Path.of(args[0]).toFile())) {
            int pages = document.getNumberOfPages();
            told.println(PAGES + pages);
            if (pages == 0) {
                return DAMAGED;
            }
            StrictRenderer renderer = new StrictRenderer(document);
            for (int page = 1; page <= pages && pages <= most; page++) {
                BufferedImage picture = renderer.render(page, width);
                PngFile.write(picture, Path.of(args[1], file(page)));
                told.println(PAGE + page);
            }
            return "";
        } catch (InvalidPasswordException _) {
            return ENCRYPTED;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            e.printStackTrace();
            return DAMAGED;
        }
    }
}
