// Verifies a site's log with golang.org/x/mod/sumdb, which shares no code with the program: the signature of its checkpoints, the tree over its
// entries, an inclusion proof of every entry, and that the old checkpoints are beginnings of the newest.
// Usage: independent LOG VKEY OLD...
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error, about string) {
	if err != nil {
		fmt.Println(about+":", err)
		os.Exit(1)
	}
}

func read(file string) []byte {
	bytes, err := os.ReadFile(file)
	check(err, file)
	return bytes
}

// checkpoint opens a signed note and reads its three lines.
func checkpoint(bytes []byte, known note.Verifiers, about string) tlog.Tree {
	opened, err := note.Open(bytes, known)
	check(err, about)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err, about)
	root, err := tlog.ParseHash(lines[2])
	check(err, about)
	return tlog.Tree{N: size, Hash: root}
}

// place is where tlog-tiles puts a tile or bundle of this index and width.
func place(log, level string, index, width int64) string {
	path := fmt.Sprintf("%03d", index%1000)
	for n := index / 1000; n > 0; n /= 1000 {
		path = fmt.Sprintf("x%03d/%s", n%1000, path)
	}
	if width < 256 {
		path += fmt.Sprintf(".p/%d", width)
	}
	return filepath.Join(log, "tile", level, path)
}

func main() {
	log, old := os.Args[1], os.Args[3:]
	verifier, err := note.NewVerifier(os.Args[2])
	check(err, "key")
	known := note.VerifierList(verifier)
	newest := checkpoint(read(filepath.Join(log, "checkpoint")), known, "checkpoint")

	var stored []tlog.Hash
	hashes := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for at, index := range indexes {
			found[at] = stored[index]
		}
		return found, nil
	})
	var leaves []tlog.Hash
	for index := int64(0); index*256 < newest.N; index++ {
		width := newest.N - index*256
		if width > 256 {
			width = 256
		}
		bundle := read(place(log, "entries", index, width))
		tile := read(place(log, "0", index, width))
		for at := int64(0); at < width; at++ {
			length := binary.BigEndian.Uint16(bundle)
			entry := bundle[2 : 2+length]
			bundle = bundle[2+length:]
			leaf := tlog.RecordHash(entry)
			if string(leaf[:]) != string(tile[at*32:at*32+32]) {
				check(fmt.Errorf("differs from its tile"), fmt.Sprintf("entry %d", index*256+at))
			}
			more, err := tlog.StoredHashes(index*256+at, entry, hashes)
			check(err, "entry")
			stored = append(stored, more...)
			leaves = append(leaves, leaf)
		}
	}
	root, err := tlog.TreeHash(newest.N, hashes)
	check(err, "root")
	if root != newest.Hash {
		check(fmt.Errorf("the entries make another"), "root")
	}

	for index := int64(0); index < newest.N; index++ {
		file := filepath.Join(log, "proofs", "entries", fmt.Sprintf("%03d.tlog-proof", index))
		text := string(read(file))
		end := strings.Index(text, "\n\n")
		var proof tlog.RecordProof
		for _, line := range strings.Split(text[:end], "\n")[2:] {
			hash, err := base64.StdEncoding.DecodeString(line)
			check(err, file)
			proof = append(proof, *(*tlog.Hash)(hash))
		}
		covering := checkpoint([]byte(text[end+2:]), known, file)
		check(tlog.CheckRecord(proof, covering.N, covering.Hash, index, leaves[index]), file)
	}

	for _, file := range old {
		before := checkpoint(read(file), known, file)
		proof, err := tlog.ProveTree(newest.N, before.N, hashes)
		check(err, file)
		check(tlog.CheckTree(proof, newest.N, newest.Hash, before.N, before.Hash), file)
	}
	fmt.Printf("holds: %d entries, %d old checkpoints\n", newest.N, len(old))
}
