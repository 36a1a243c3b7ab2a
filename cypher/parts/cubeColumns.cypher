// cubeColumns(paper): the cube of a paper's citers (CUBE_COLUMNS).
RETURN
  paper.citerCube AS citerCube,
  paper.independentCiterCount AS independentCiterCount
