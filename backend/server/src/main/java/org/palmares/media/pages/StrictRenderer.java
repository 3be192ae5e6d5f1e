// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.pages;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Renders whole pages or none: a scan that cannot be decoded is no blank page. */
final class StrictRenderer extends PDFRenderer {

    private static final double LONGEST_SIDE = 6000;

    private final PDDocument document;

    StrictRenderer(PDDocument document) {
        super(document);
        this.document = document;
        // Scans hold far more pixels than are shown.
        setSubsamplingAllowed(true);
    }

    BufferedImage render(int page, int width) throws IOException {
        var source = document.getPage(page - 1);
        PDRectangle box = source.getCropBox();
        boolean turned = source.getRotation() % 180 != 0;
        double wide = turned ? box.getHeight() : box.getWidth();
        double high = turned ? box.getWidth() : box.getHeight();
        if (!(wide > 0 && high > 0)) {
            throw new IOException("page " + page + " has no area");
        }
        // A little more, because pixels are counted downwards.
        double scale = Math.min((width + 0.1) / wide, LONGEST_SIDE / high);
        return renderImage(page - 1, (float) scale, ImageType.RGB);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(
                Operator operator, List<COSBase> operands, IOException failure) throws IOException {
            if (failure instanceof MissingImageReaderException) {
                throw failure;
            }
            super.operatorException(operator, operands, failure);
        }
    }
}
