;; What windows.ts does with the places of seeds, for many of them at once: a glance at their
;; signatures without a branch, so that the processor need not guess, and `followRight` of
;; diagonals.ts, eight units at a time.
;;
;; All parameters that say where something is are in bytes.
(module
  (memory (import "room" "memory") 1 65536 shared)

  ;; Copies those postings from $hit to $end to $left whose lanes are equal in $whole, and in a half
  ;; of the next piece, moved by one or not; returns how many. There is at least one posting.
  (func (export "glance")
    (param $hit i32) (param $end i32) (param $left i32) (param $expected i32)
    (param $whole i32) (param $first i32) (param $second i32)
    (param $earlier i32) (param $later i32)
    (result i32)
    (local $kept i32) (local $signature i32) (local $differs i32)
    (local.set $kept (local.get $left))
    (loop $next
      (local.set $signature (i32.load offset=4 (local.get $hit)))
      (local.set $differs (i32.xor (local.get $signature) (local.get $expected)))
      (i64.store (local.get $kept) (i64.load (local.get $hit)))
      (local.set $kept
        (i32.add (local.get $kept)
          (i32.shl
            (i32.and
              (i32.eqz (i32.and (local.get $differs) (local.get $whole)))
              (i32.or
                (i32.or
                  (i32.eqz (i32.and (local.get $differs) (local.get $first)))
                  (i32.eqz (i32.and (local.get $differs) (local.get $second))))
                (i32.or
                  (i32.eqz
                    (i32.and (local.get $earlier)
                      (i32.xor
                        (i32.shr_u (local.get $signature) (i32.const 4))
                        (local.get $expected))))
                  (i32.eqz
                    (i32.and (local.get $later)
                      (i32.xor
                        (i32.shl (local.get $signature) (i32.const 4))
                        (local.get $expected)))))))
            (i32.const 3))))
      (local.set $hit (i32.add (local.get $hit) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $hit) (local.get $end))))
    (i32.shr_u (i32.sub (local.get $kept) (local.get $left)) (i32.const 3)))

  ;; Drops the places from which the pieces to the right have more edits than the cycle lemma
  ;; allows. For each number of edits a front says how far each shift of text against pattern gets;
  ;; here as the address in the pattern, and 0 for nowhere. A front has 32 slots, of which number 14
  ;; is that of no shift; the second one begins 128 bytes behind the first. Eight units behind text
  ;; and pattern are read, and do not count.
  ;;
  ;; $places are pairs of a place and a piece; returns how many are left, moved to the front.
  ;; $most edits are followed; a place that may have more is kept if $undecided.
  (func (export "follow")
    (param $text i32) (param $units i32) (param $pattern i32) (param $length i32)
    (param $bounds i32) (param $places i32) (param $count i32)
    (param $most i32) (param $undecided i32) (param $fronts i32)
    (result i32)
    (local $kept i32) (local $place i32) (local $placesEnd i32)
    (local $patternEnd i32) (local $textEnd i32)
    ;; The address of a piece's bound; and from pattern to text on the place's diagonal, and on
    ;; that of the shift; what can be reached there, and what must be.
    (local $bound i32) (local $straight i32) (local $across i32) (local $last i32) (local $goal i32)
    (local $reach i32) (local $other i32) (local $differs i32)
    (local $from i32) (local $to i32) (local $slot i32) (local $cell i32)
    (local $low i32) (local $top i32) (local $final i32) (local $edits i32)
    (local.set $kept (local.get $places))
    (local.set $place (local.get $places))
    (local.set $placesEnd
      (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 3))))
    (local.set $patternEnd
      (i32.add (local.get $pattern) (i32.shl (local.get $length) (i32.const 1))))
    (local.set $textEnd (i32.add (local.get $text) (i32.shl (local.get $units) (i32.const 1))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $place) (local.get $placesEnd)))
        (block $drop
          (block $keep
            (br_if $drop (i32.lt_s (i32.load (local.get $place)) (i32.const 0)))
            (local.set $bound
              (i32.add (local.get $bounds)
                (i32.shl (i32.load offset=4 (local.get $place)) (i32.const 2))))
            ;; The intact piece, and how far beyond it both are equal.
            (local.set $reach
              (i32.add (local.get $pattern)
                (i32.shl (i32.load (local.get $bound)) (i32.const 1))))
            (local.set $straight
              (i32.sub
                (i32.add (local.get $text)
                  (i32.shl (i32.load (local.get $place)) (i32.const 1)))
                (local.get $reach)))
            (local.set $goal
              (i32.add (local.get $pattern)
                (i32.shl (i32.load offset=4 (local.get $bound)) (i32.const 1))))
            (local.set $last (i32.sub (local.get $textEnd) (local.get $straight)))
            (local.set $last
              (select (local.get $patternEnd) (local.get $last)
                (i32.lt_s (local.get $patternEnd) (local.get $last))))
            (br_if $drop (i32.lt_s (local.get $last) (local.get $goal)))
            (loop $equal
              (local.set $differs
                (i32.xor (i32.const 255)
                  (i16x8.bitmask
                    (i16x8.eq
                      (v128.load align=2 (local.get $reach))
                      (v128.load align=2
                        (i32.add (local.get $reach) (local.get $straight)))))))
              (if (i32.eqz (local.get $differs))
                (then
                  (local.set $reach (i32.add (local.get $reach) (i32.const 16)))
                  (br_if $equal (i32.lt_s (local.get $reach) (local.get $last))))
                (else
                  (local.set $reach
                    (i32.add (local.get $reach)
                      (i32.shl (i32.ctz (local.get $differs)) (i32.const 1)))))))
            (local.set $reach
              (select (local.get $last) (local.get $reach)
                (i32.lt_s (local.get $last) (local.get $reach))))
            (br_if $drop (i32.lt_s (local.get $reach) (local.get $goal)))
            (br_if $keep (i32.ge_s (local.get $reach) (local.get $patternEnd)))
            (local.set $from (local.get $fronts))
            (local.set $to (i32.add (local.get $fronts) (i32.const 128)))
            (i32.store offset=56 (local.get $from) (local.get $reach))
            (local.set $low (i32.const 56))
            (local.set $top (i32.const 56))
            (local.set $edits (i32.const 1))
            (br_if $keep (i32.eqz (local.get $most)))
            (loop $level
              ;; Two slots on both sides of the last front are nowhere.
              (i64.store align=4
                (i32.sub (i32.add (local.get $from) (local.get $low)) (i32.const 8))
                (i64.const 0))
              (i64.store offset=4 align=4
                (i32.add (local.get $from) (local.get $top))
                (i64.const 0))
              (local.set $bound (i32.add (local.get $bound) (i32.const 4)))
              (local.set $goal
                (i32.add (local.get $pattern)
                  (i32.shl (i32.load offset=4 (local.get $bound)) (i32.const 1))))
              (local.set $slot (i32.sub (local.get $low) (i32.const 4)))
              (local.set $final (i32.add (local.get $top) (i32.const 4)))
              (local.set $low (i32.const 1024))
              (loop $shift
                (local.set $cell (i32.add (local.get $from) (local.get $slot)))
                ;; A unit replaced, or dropped, or added.
                (local.set $reach (i32.load (local.get $cell)))
                (local.set $other (i32.load offset=4 (local.get $cell)))
                (local.set $reach
                  (i32.add (i32.const 2)
                    (select (local.get $other) (local.get $reach)
                      (i32.gt_s (local.get $other) (local.get $reach)))))
                (local.set $other (i32.load (i32.sub (local.get $cell) (i32.const 4))))
                (local.set $reach
                  (select (local.get $other) (local.get $reach)
                    (i32.gt_s (local.get $other) (local.get $reach))))
                (if (i32.ge_s (local.get $reach) (local.get $pattern))
                  (then
                    ;; A slot has four bytes, a unit two.
                    (local.set $across
                      (i32.add (local.get $straight)
                        (i32.sub
                          (i32.shr_u (local.get $slot) (i32.const 1))
                          (i32.const 28))))
                    (local.set $last (i32.sub (local.get $textEnd) (local.get $across)))
                    (local.set $last
                      (select (local.get $patternEnd) (local.get $last)
                        (i32.lt_s (local.get $patternEnd) (local.get $last))))
                    (if (i32.lt_s (local.get $reach) (local.get $last))
                      (then
                        (loop $equal
                          (local.set $differs
                            (i32.xor (i32.const 255)
                              (i16x8.bitmask
                                (i16x8.eq
                                  (v128.load align=2 (local.get $reach))
                                  (v128.load align=2
                                    (i32.add (local.get $reach) (local.get $across)))))))
                          (if (i32.eqz (local.get $differs))
                            (then
                              (local.set $reach (i32.add (local.get $reach) (i32.const 16)))
                              (br_if $equal (i32.lt_s (local.get $reach) (local.get $last))))
                            (else
                              (local.set $reach
                                (i32.add (local.get $reach)
                                  (i32.shl (i32.ctz (local.get $differs)) (i32.const 1)))))))
                        (local.set $reach
                          (select (local.get $last) (local.get $reach)
                            (i32.lt_s (local.get $last) (local.get $reach))))))
                    (br_if $keep (i32.ge_s (local.get $reach) (local.get $patternEnd)))))
                ;; By the lemma the next edit lies behind the goal: what does not get there ends.
                (if (i32.ge_s (local.get $reach) (local.get $goal))
                  (then
                    (local.set $low
                      (select (local.get $slot) (local.get $low)
                        (i32.lt_s (local.get $slot) (local.get $low))))
                    (local.set $top (local.get $slot)))
                  (else (local.set $reach (i32.const 0))))
                (i32.store (i32.add (local.get $to) (local.get $slot)) (local.get $reach))
                (local.set $slot (i32.add (local.get $slot) (i32.const 4)))
                (br_if $shift (i32.le_s (local.get $slot) (local.get $final))))
              (br_if $drop (i32.eq (local.get $low) (i32.const 1024)))
              (local.set $cell (local.get $from))
              (local.set $from (local.get $to))
              (local.set $to (local.get $cell))
              (local.set $edits (i32.add (local.get $edits) (i32.const 1)))
              (br_if $level (i32.le_s (local.get $edits) (local.get $most))))
            (br_if $drop (i32.eqz (local.get $undecided))))
          (i64.store align=4 (local.get $kept) (i64.load align=4 (local.get $place)))
          (local.set $kept (i32.add (local.get $kept) (i32.const 8))))
        (local.set $place (i32.add (local.get $place) (i32.const 8)))
        (br $next)))
    (i32.shr_u (i32.sub (local.get $kept) (local.get $places)) (i32.const 3)))
)
