;; The two passes over a text that file its places, as filing.ts calls them: stretch by stretch, so
;; that the engine can put its better code in place between two calls. The same as the functions
;; `countCodes`, `sumUp` and `filePlaces` of gram-index.ts, which say what is filed and why.
;;
;; Memory begins with two tables of a byte for each unit: classes, then lanes. All parameters that
;; say where something is are in bytes; $units is never 0.
(module
  (memory (import "filing" "memory") 1 65536 shared)

  ;; The classes of the three units at $text, as the code of which the next unit makes four.
  (func $begun (param $text i32) (result i32)
    (i32.or
      (i32.or
        (i32.shl (i32.load8_u (i32.load16_u (local.get $text))) (i32.const 10))
        (i32.shl (i32.load8_u (i32.load16_u offset=2 (local.get $text))) (i32.const 5)))
      (i32.load8_u (i32.load16_u offset=4 (local.get $text)))))

  ;; Counts the codes of the places at $text. Three more units are read.
  (func (export "count")
    (param $text i32) (param $units i32) (param $heads i32) (param $drop i32)
    (local $code i32) (local $head i32) (local $end i32)
    (local.set $code (call $begun (local.get $text)))
    (local.set $end (i32.add (local.get $text) (i32.shl (local.get $units) (i32.const 1))))
    (loop $next
      (local.set $code
        (i32.and (i32.const 0xfffff)
          (i32.or
            (i32.shl (local.get $code) (i32.const 5))
            (i32.load8_u (i32.load16_u offset=6 (local.get $text))))))
      (local.set $head
        (i32.add (local.get $heads)
          (i32.shl (i32.shr_u (local.get $code) (local.get $drop)) (i32.const 2))))
      (i32.store (local.get $head) (i32.add (i32.load (local.get $head)) (i32.const 1)))
      (local.set $text (i32.add (local.get $text) (i32.const 2)))
      (br_if $next (i32.lt_u (local.get $text) (local.get $end)))))

  ;; Turns the numbers from $heads to $end into the sums up to and with each.
  (func (export "sumUp") (param $heads i32) (param $end i32)
    (local $sum i32)
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $heads))))
      (i32.store (local.get $heads) (local.get $sum))
      (local.set $heads (i32.add (local.get $heads) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $heads) (local.get $end)))))

  ;; Files the places at $text, the first of them being $place. Eleven more units are read.
  (func (export "file")
    (param $text i32) (param $units i32) (param $heads i32) (param $drop i32)
    (param $postings i32) (param $place i32)
    (local $code i32) (local $signature i32) (local $head i32) (local $posting i32)
    (local $end i32) (local $at i32)
    (local.set $code (call $begun (local.get $text)))
    (local.set $at (i32.add (local.get $text) (i32.const 6)))
    (local.set $end (i32.add (local.get $text) (i32.const 22)))
    (loop $lane
      (local.set $signature
        (i32.or
          (i32.shl (local.get $signature) (i32.const 4))
          (i32.load8_u offset=65536 (i32.load16_u (local.get $at)))))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (br_if $lane (i32.lt_u (local.get $at) (local.get $end))))
    (local.set $end (i32.add (local.get $text) (i32.shl (local.get $units) (i32.const 1))))
    (loop $next
      (local.set $code
        (i32.and (i32.const 0xfffff)
          (i32.or
            (i32.shl (local.get $code) (i32.const 5))
            (i32.load8_u (i32.load16_u offset=6 (local.get $text))))))
      (local.set $head
        (i32.add (local.get $heads)
          (i32.shl (i32.shr_u (local.get $code) (local.get $drop)) (i32.const 2))))
      (local.set $posting (i32.load (local.get $head)))
      (i32.store (local.get $head) (i32.add (local.get $posting) (i32.const 1)))
      (i64.store
        (i32.add (local.get $postings) (i32.shl (local.get $posting) (i32.const 3)))
        (i64.or
          (i64.extend_i32_u (local.get $place))
          (i64.shl (i64.extend_i32_u (local.get $signature)) (i64.const 32))))
      (local.set $place (i32.add (local.get $place) (i32.const 1)))
      (local.set $signature
        (i32.or
          (i32.shl (local.get $signature) (i32.const 4))
          (i32.load8_u offset=65536 (i32.load16_u offset=22 (local.get $text)))))
      (local.set $text (i32.add (local.get $text) (i32.const 2)))
      (br_if $next (i32.lt_u (local.get $text) (local.get $end)))))
)
