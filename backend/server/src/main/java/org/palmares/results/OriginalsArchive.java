// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Media;
import org.palmares.media.Originals;
import org.palmares.results.rules.ZipRecords;
import org.palmares.results.rules.ZipRecords.Piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** An archive of originals that can be written out, once or several times, in constant memory. */
public final class OriginalsArchive {

    private static final String LIST = "danh-sach.csv";

    /** An original under its name in the archive. */
    record Filed(String name, Media media) {}

    private final String name;
    private final byte[] list;
    private final List<Filed> files;
    private final ZipRecords records;
    private final Originals originals;

    OriginalsArchive(
            String name, byte[] list, List<Filed> files, ZipRecords records, Originals originals) {
        this.name = name;
        this.list = list;
        this.files = List.copyOf(files);
        this.records = records;
        this.originals = originals;
    }

    /** The file name of the archive itself. */
    public String name() {
        return name;
    }

    /** In bytes, known before the first one is read. */
    public long length() {
        List<Piece> pieces = new ArrayList<>(List.of(list()));
        files.forEach(file -> pieces.add(piece(file)));
        return records.length(pieces);
    }

    int fileCount() {
        return files.size();
    }

    /** The list first, then the originals one by one, each held to its recorded SHA-256. */
    public void writeTo(OutputStream out) throws IOException {
        StoredZip zip = new StoredZip(records, out);
        zip.add(list(), new ByteArrayInputStream(list));
        for (Filed file : files) {
            try (InputStream in = originals.read(file.media())) {
                String sha256 = zip.add(piece(file), in);
                check(file.media(), sha256);
            }
        }
        zip.finish();
    }

    private static void check(Media media, String sha256) {
        @Nullable String recorded = media.sha256();
        if (recorded != null && !recorded.equals(sha256)) {
            throw new IllegalStateException("not the accepted bytes: " + media.key());
        }
    }

    private Piece list() {
        return new Piece(LIST, list.length);
    }

    private static Piece piece(Filed file) {
        return new Piece(file.name(), file.media().size());
    }
}
